import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { HouseholdTables } from "./households";
import type { PeopleTables } from "./people";

/** What neighbours share with each other, how they are invited, and who takes a contact's place. */
export function neighbours(k: Kit, { person }: PeopleTables, { area }: AreaTables, h: HouseholdTables) {
  const { household, member, contact } = h;
  const ofArea = () =>
    k
      .text("area_id", "key")
      .notNull()
      .references(() => area.id);
  /** What a member lets the neighbours of the same contact see, field by field; no row means nothing. */
  const memberVisibility = k.table(
    "member_visibility",
    {
      id: k.id(),
      memberId: k
        .text("member_id", "key")
        .notNull()
        .references(() => member.id, { onDelete: "cascade" }),
      showName: k.bool("show_name", "preference").notNull().default(false),
      showPhone: k.bool("show_phone", "preference").notNull().default(false),
      showEmail: k.bool("show_email", "preference").notNull().default(false),
      showAddress: k.bool("show_address", "preference").notNull().default(false),
      changedAt: k.time("changed_at", "preference").notNull(),
    },
    (t) => [k.uniqueIndex("member_visibility_once").on(t.memberId)],
  );
  /** Somebody opened the neighbours' list of a contact's group. */
  const listReading = k.table(
    "list_reading",
    {
      id: k.id(),
      areaId: ofArea(),
      readerId: k
        .text("reader_id", "reading")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      at: k.time("at", "reading").notNull(),
    },
    (t) => [k.index("list_reading_reader").on(t.readerId, t.at), k.index("list_reading_at").on(t.at)],
  );
  /** A member who stood on the list when it was read. */
  const listReadingOf = k.table(
    "list_reading_of",
    {
      id: k.id(),
      readingId: k
        .text("reading_id", "key")
        .notNull()
        .references(() => listReading.id, { onDelete: "cascade" }),
      memberId: k
        .text("member_id", "key")
        .notNull()
        .references(() => member.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.uniqueIndex("list_reading_of_once").on(t.readingId, t.memberId),
      k.index("list_reading_whom").on(t.memberId),
    ],
  );
  /** A neighbour whom a contact invites by e-mail. Accepted, it is the proof of their consent for as long as they stay. */
  const invitation = k.table(
    "invitation",
    {
      id: k.id(),
      areaId: ofArea(),
      personId: k
        .text("person_id", "key")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      invitedBy: k
        .text("invited_by", "audit")
        .notNull()
        .references(() => person.id),
      street: k.text("street", "home").notNull(),
      number: k.text("number", "home").notNull(),
      apartment: k.text("apartment", "home").notNull(),
      tokenHash: k.text("token_hash", "access").notNull(),
      createdAt: k.time("created_at", "progress").notNull(),
      expiresAt: k.time("expires_at", "progress").notNull(),
      outcome: k.text<"accepted" | "declined" | "withdrawn">("outcome", "progress"),
      answeredAt: k.time("answered_at", "progress"),
    },
    (t) => [
      k.uniqueIndex("invitation_token").on(t.tokenHash),
      k.index("invitation_area").on(t.areaId, t.createdAt),
      k.index("invitation_person").on(t.personId),
    ],
  );
  /** The last member of a household has left: whoever looks after it is asked what it is now. */
  const emptiedHousehold = k.table(
    "emptied_household",
    {
      id: k.id(),
      householdId: k
        .text("household_id", "key")
        .notNull()
        .references(() => household.id, { onDelete: "cascade" }),
      areaId: ofArea(),
      since: k.time("since", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("emptied_household_once").on(t.householdId), k.index("emptied_household_area").on(t.areaId)],
  );
  /** A contact asks a member to take over; it happens when that member accepts. */
  const succession = k.table(
    "succession",
    {
      id: k.id(),
      areaId: ofArea(),
      contactId: k
        .text("contact_id", "key")
        .notNull()
        .references(() => contact.id),
      memberId: k
        .text("member_id", "key")
        .notNull()
        .references(() => member.id),
      askedAt: k.time("asked_at", "progress").notNull(),
      outcome: k.text<"accepted" | "declined" | "withdrawn">("outcome", "progress"),
      answeredAt: k.time("answered_at", "progress"),
    },
    (t) => [k.index("succession_contact").on(t.contactId), k.index("succession_member").on(t.memberId)],
  );
  /**
   * A member who gets a contact's letters too and may act in the contact's place. Nobody is told why, and only the two
   * of them and the officers see until when: it says nothing about who is at home.
   */
  const substitute = k.table(
    "substitute",
    {
      id: k.id(),
      areaId: ofArea(),
      contactId: k
        .text("contact_id", "key")
        .notNull()
        .references(() => contact.id),
      memberId: k
        .text("member_id", "key")
        .notNull()
        .references(() => member.id),
      namedBy: k
        .text("named_by", "audit")
        .notNull()
        .references(() => person.id),
      namedAt: k.time("named_at", "progress").notNull(),
      until: k.time("until", "progress").notNull(),
      endedAt: k.time("ended_at", "progress"),
    },
    (t) => [k.index("substitute_contact").on(t.contactId), k.index("substitute_member").on(t.memberId)],
  );
  return { memberVisibility, listReading, listReadingOf, invitation, emptiedHousehold, succession, substitute };
}
export type NeighbourTables = ReturnType<typeof neighbours>;
