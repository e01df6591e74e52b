import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { AreaTables } from "./areas";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

export type DeliveryState =
  | "queued"
  | "leased"
  | "sent"
  | "deferred"
  | "bounced"
  | "suppressed"
  | "expired"
  | "cancelled";

/** Letters and their deliveries: one durable row per letter and recipient. */
export function delivery(
  k: Kit,
  { person }: PeopleTables,
  { municipality }: OrganisationTables,
  { area }: AreaTables,
  { alert }: AlertTables,
) {
  /** What is sent, once per decision and language; recipients differ only in the slots that are filled at sending. */
  const letter = k.table(
    "letter",
    {
      id: k.id(),
      kind: k.text("kind", "delivery").notNull(),
      /** 0 login code, 1 urgent warning, 2 alert and matter in hand, 3 tip and digest: lower goes first. */
      lane: k.int("lane", "delivery").notNull(),
      municipalityId: k.text("municipality_id", "key").references(() => municipality.id),
      alertId: k.text("alert_id", "key").references(() => alert.id),
      /** A kind that members can opt out of, or null for letters that belong to the person's own matter. */
      optOutKind: k.text<"warning" | "tip" | "notice">("opt_out_kind", "delivery"),
      locale: k.text<"sv" | "en">("locale", "delivery").notNull(),
      subject: k.text("subject", "content").notNull(),
      text: k.text("text", "content").notNull(),
      html: k.text("html", "content").notNull(),
      /** Message-ID of the letter that this one continues (RFC 5322 3.6.4), if any. */
      inReplyTo: k.text("in_reply_to", "delivery"),
      createdAt: k.time("created_at", "progress").notNull(),
      expiresAt: k.time("expires_at", "progress").notNull(),
      /** Set when no delivery of the letter is open any more, so that the worker need not look at it. */
      doneAt: k.time("done_at", "progress"),
    },
    (t) => [k.index("letter_open").on(t.doneAt, t.lane, t.createdAt), k.index("letter_alert").on(t.alertId)],
  );
  const deliveryTable = k.table(
    "delivery",
    {
      id: k.id(),
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
      state: k.text<DeliveryState>("state", "delivery").notNull(),
      dueAt: k.time("due_at", "delivery").notNull(),
      attempts: k.int("attempts", "delivery").notNull(),
      leasedBy: k.text("leased_by", "delivery"),
      leasedUntil: k.time("leased_until", "delivery"),
      /** Values for the letter's slots, sealed with the installation's secret; emptied once the letter is settled. */
      slots: k.text("slots", "delivery"),
      settledAt: k.time("settled_at", "delivery"),
      /** Enhanced status (RFC 3463) and reason of the last failure, in the words of mail/inbound. */
      status: k.text("status", "delivery"),
      reason: k.text("reason", "delivery"),
    },
    (t) => [
      k.uniqueIndex("delivery_once").on(t.letterId, t.personId),
      k.index("delivery_due").on(t.letterId, t.state, t.dueAt),
      k.index("delivery_person").on(t.personId),
    ],
  );
  /** An address that letters do not reach, or must not: no letter goes there until somebody lifts it. */
  const suppression = k.table(
    "suppression",
    {
      id: k.id(),
      personId: k
        .text("person_id", "delivery")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      reason: k.text("reason", "delivery").notNull(),
      at: k.time("at", "delivery").notNull(),
    },
    (t) => [k.uniqueIndex("suppression_once").on(t.personId)],
  );
  return { letter, delivery: deliveryTable, suppression };
}
export type DeliveryTables = ReturnType<typeof delivery>;
