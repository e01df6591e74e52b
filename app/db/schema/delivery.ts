import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { AreaTables } from "./areas";
import type { ForwardTables } from "./forwards";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

/** `queued` and `deferred` are open; the others are settled. Only `sent` may change once more: a letter that comes back is `bounced`. */
export type DeliveryState = "queued" | "deferred" | "sent" | "bounced" | "suppressed" | "expired" | "cancelled";

/**
 * Letters, one durable row per letter and recipient, and the queue.
 *
 * Who works on a row is not written in the row but in the `dispatch` that holds its range, so that a delivery is
 * written twice in its life (when it is queued and when it is settled) and no index changes with its state.
 */
export function delivery(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { area }: AreaTables,
  { alert }: AlertTables,
  { forward }: ForwardTables,
) {
  /** What is sent, once per decision and language; recipients differ only in the slots that are filled at sending. */
  const letter = k.table(
    "letter",
    {
      id: k.id(),
      kind: k.text("kind", "delivery").notNull(),
      municipalityId: k.text("municipality_id", "key").references(() => municipality.id),
      alertId: k.text("alert_id", "key").references(() => alert.id),
      /** What comes above so many letters a week waits for the weekly letter; null: it goes in any case. */
      weeklyCap: k.int("weekly_cap", "delivery"),
      locale: k.text<"sv" | "en">("locale", "delivery").notNull(),
      subject: k.text("subject", "delivery").notNull(),
      text: k.text("text", "delivery").notNull(),
      html: k.text("html", "delivery").notNull(),
      /** iCalendar text with a METHOD, in an invitation or what changes it. */
      calendar: k.text("calendar", "delivery"),
      /** Message-ID of the letter that this one continues (RFC 5322 3.6.4), if any. */
      inReplyTo: k.text("in_reply_to", "delivery"),
      /** The alert that this letter follows up: it goes to those who got that one, as an answer to the letter they got. */
      followsAlertId: k.text("follows_alert_id", "key").references(() => alert.id),
      /** The forward that it comes by: of its areas it is for that one's households alone. */
      forwardId: k.text("forward_id", "key").references(() => forward.id),
      /** Deliveries that have been written, and those that were given up or came back: so that nobody counts rows. */
      size: k.int("size", "progress").notNull().default(0),
      failed: k.int("failed", "progress").notNull().default(0),
      createdAt: k.time("created_at", "progress").notNull(),
      expiresAt: k.time("expires_at", "progress").notNull(),
    },
    (t) => [k.index("letter_alert").on(t.alertId), k.index("letter_created").on(t.createdAt)],
  );
  /** The areas whose members a letter is for; none for a letter to one person. */
  const letterArea = k.table(
    "letter_area",
    {
      id: k.id(),
      letterId: k
        .text("letter_id", "key")
        .notNull()
        .references(() => letter.id, { onDelete: "cascade" }),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
    },
    (t) => [k.uniqueIndex("letter_area_once").on(t.letterId, t.areaId)],
  );
  const deliveryTable = k.table(
    "delivery",
    {
      /** Counts up by itself: neighbours in the queue are neighbours on disk. */
      seq: k.seq(),
      letterId: k
        .text("letter_id", "key")
        .notNull()
        .references(() => letter.id),
      personId: k
        .text("person_id", "delivery")
        .notNull()
        .references(() => person.id),
      /** Through which area the letter reaches the person; null for the person's own matters. */
      areaId: k.text("area_id", "key").references(() => area.id),
      /** The `seq` of the person's delivery that this one continues, for the headers by which mail programs make threads. */
      followsSeq: k.big("follows_seq", "key"),
      state: k.text<DeliveryState>("state", "delivery").notNull(),
      /** When an open row may be tried (again). */
      dueAt: k.time("due_at", "delivery").notNull(),
      attempts: k.int("attempts", "delivery").notNull(),
      /** Values for the letter's slots, sealed with the installation's secret; emptied once the letter is settled. */
      slots: k.text("slots", "delivery"),
      settledAt: k.time("settled_at", "delivery"),
      /** Enhanced status (RFC 3463) and reason of the last failure, in the words of mail/inbound. */
      status: k.text("status", "delivery"),
      reason: k.text("reason", "delivery"),
    },
    (t) => [k.uniqueIndex("delivery_once").on(t.letterId, t.personId), k.index("delivery_person").on(t.personId)],
  );
  /**
   * The queue: a range of one letter's deliveries that a worker takes at once, or (while `cursorPerson` is set) the
   * part of its audience that has no rows yet. Gone when nothing in it is open.
   */
  const dispatch = k.table(
    "dispatch",
    {
      seq: k.seq(),
      letterId: k
        .text("letter_id", "key")
        .notNull()
        .references(() => letter.id, { onDelete: "cascade" }),
      /** 0 login code, 1 urgent warning, 2 alert and matter in hand, 3 tip and digest: lower goes first. */
      lane: k.int("lane", "delivery").notNull(),
      firstSeq: k.big("first_seq", "key").notNull(),
      lastSeq: k.big("last_seq", "key").notNull(),
      /** How many deliveries it was made with; for an audience, how many members it may still reach. */
      size: k.int("size", "delivery").notNull(),
      /** The audience is written in order of area and person; rows exist up to here. */
      cursorArea: k.text("cursor_area", "key"),
      cursorPerson: k.text("cursor_person", "key"),
      createdAt: k.time("created_at", "progress").notNull(),
      /** When somebody may take it; a lease moves it two minutes ahead, so that a dead worker's work comes back. */
      dueAt: k.time("due_at", "delivery").notNull(),
      /** The worker that holds it. */
      leasedBy: k.text("leased_by", "delivery"),
    },
    (t) => [k.index("dispatch_due").on(t.lane, t.dueAt), k.index("dispatch_letter").on(t.letterId)],
  );
  /** An address that letters do not reach, or must not: no letter goes there until somebody lifts it. */
  const suppression = k.table(
    "suppression",
    {
      id: k.id(),
      personId: k
        .text("person_id", "unreachable")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      reason: k.text("reason", "unreachable").notNull(),
      at: k.time("at", "unreachable").notNull(),
      /** When those who look after the person were told that letters do not arrive. */
      toldAt: k.time("told_at", "unreachable"),
    },
    (t) => [k.uniqueIndex("suppression_once").on(t.personId)],
  );
  /** While a row has no `releasedAt`, nothing is sent: a restored backup must not repeat what was sent after it was taken. */
  const queueHold = k.table("queue_hold", {
    id: k.id(),
    why: k.text("why", "delivery").notNull(),
    heldAt: k.time("held_at", "progress").notNull(),
    releasedAt: k.time("released_at", "progress"),
  });
  /** What a worker tells of itself, every few seconds: for those who watch the queue. */
  const worker = k.table("worker", {
    id: k.id(),
    startedAt: k.time("started_at", "progress").notNull(),
    seenAt: k.time("seen_at", "progress").notNull(),
    stoppedAt: k.time("stopped_at", "progress"),
    /** Which database of which server it works in, on PostgreSQL: a dump is restored to another place. */
    place: k.text("place", "progress"),
    /** `open`: the mail server cannot be reached, nothing is tried before `breakerUntil`. */
    breaker: k.text<"closed" | "open">("breaker", "progress").notNull(),
    breakerUntil: k.time("breaker_until", "progress"),
    /** Deliveries since the start, by what became of them. */
    sent: k.int("sent", "progress").notNull(),
    deferred: k.int("deferred", "progress").notNull(),
    bounced: k.int("bounced", "progress").notNull(),
    dropped: k.int("dropped", "progress").notNull(),
  });
  return { letter, letterArea, delivery: deliveryTable, dispatch, suppression, queueHold, worker };
}
export type DeliveryTables = ReturnType<typeof delivery>;
