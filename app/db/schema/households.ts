import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { PeopleTables } from "./people";

export type HouseholdKind = "joined" | "paperOnly" | "abstaining";

/** Households of an area, the codes that let them join, their members, and the contacts among these. */
export function households(k: Kit, { person }: PeopleTables, { area }: AreaTables) {
  const household = k.table(
    "household",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      kind: k.text<HouseholdKind>("kind", "coverage").notNull(),
      street: k.text("street", "home").notNull(),
      number: k.text("number", "home").notNull(),
      apartment: k.text("apartment", "home").notNull(),
      /** What a household with protected identity is called instead of an address, which is then empty; else "". */
      alias: k.text("alias", "home").notNull().default(""),
      /** The contact who looks after this household; null until somebody does. */
      contactId: k.text("contact_id", "coverage"),
      createdAt: k.time("created_at", "progress").notNull(),
    },
    (t) => [
      k.uniqueIndex("household_address").on(t.areaId, t.street, t.number, t.apartment, t.alias),
      k.index("household_contact").on(t.contactId),
    ],
  );
  /** A code on a paper slip, handed over in person; shown once, stored hashed, used once. */
  const householdCode = k.table(
    "household_code",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      /** Codes made and printed together: they are counted, and revoked, as one sheet. */
      sheetId: k.text("sheet_id", "key").notNull(),
      codeHash: k.text("code_hash", "access").notNull(),
      createdBy: k
        .text("created_by", "audit")
        .notNull()
        .references(() => person.id),
      createdAt: k.time("created_at", "progress").notNull(),
      expiresAt: k.time("expires_at", "progress").notNull(),
      /** When a request took it; empty again once a request that nobody confirmed gives it back. */
      usedAt: k.time("used_at", "progress"),
      revokedAt: k.time("revoked_at", "progress"),
    },
    (t) => [
      k.uniqueIndex("household_code_hash").on(t.codeHash),
      k.index("household_code_area").on(t.areaId),
      k.index("household_code_sheet").on(t.sheetId),
    ],
  );
  /** A wrong household code, kept for an hour so that guessing can be limited: from which browser, never from where. */
  const codeGuess = k.table(
    "code_guess",
    {
      id: k.id(),
      browserHash: k.text("browser_hash", "access").notNull(),
      at: k.time("at", "access").notNull(),
    },
    (t) => [k.index("code_guess_browser").on(t.browserHash), k.index("code_guess_at").on(t.at)],
  );
  /** Somebody with a code wants to join: waits for the confirmed e-mail and for the approval of contact or applicant. */
  const joinRequest = k.table(
    "join_request",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      codeId: k
        .text("code_id", "key")
        .notNull()
        .references(() => householdCode.id),
      personId: k
        .text("person_id", "key")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      street: k.text("street", "home").notNull(),
      number: k.text("number", "home").notNull(),
      apartment: k.text("apartment", "home").notNull(),
      /** As of the household: somebody with protected identity gives no address. */
      alias: k.text("alias", "home").notNull().default(""),
      createdAt: k.time("created_at", "progress").notNull(),
      confirmedAt: k.time("confirmed_at", "progress"),
      outcome: k.text<"approved" | "declined">("outcome", "progress"),
      decidedBy: k.text("decided_by", "audit").references(() => person.id),
      decidedAt: k.time("decided_at", "progress"),
    },
    (t) => [
      k.uniqueIndex("join_request_code").on(t.codeId),
      k.index("join_request_area").on(t.areaId, t.outcome),
      k.index("join_request_person").on(t.personId),
    ],
  );
  const member = k.table(
    "member",
    {
      id: k.id(),
      personId: k
        .text("person_id", "key")
        .notNull()
        .references(() => person.id),
      /** Null once somebody who left is forgotten: where they lived is nobody's business any more. */
      householdId: k.text("household_id", "key").references(() => household.id),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      joinedAt: k.time("joined_at", "progress").notNull(),
      leftAt: k.time("left_at", "progress"),
    },
    (t) => [
      k.uniqueIndex("member_once").on(t.personId, t.areaId),
      k.index("member_area").on(t.areaId, t.leftAt),
      k.index("member_household").on(t.householdId),
    ],
  );
  const contact = k.table(
    "contact",
    {
      id: k.id(),
      memberId: k
        .text("member_id", "key")
        .notNull()
        .references(() => member.id),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      role: k.text<"contact" | "leadContact">("role", "structure").notNull(),
      appointedBy: k
        .text("appointed_by", "audit")
        .notNull()
        .references(() => person.id),
      appointedAt: k.time("appointed_at", "progress").notNull(),
      releasedAt: k.time("released_at", "progress"),
      /** When police and municipality have trained the contact; null until then. */
      trainedAt: k.time("trained_at", "progress"),
    },
    (t) => [k.index("contact_member").on(t.memberId), k.index("contact_area").on(t.areaId, t.releasedAt)],
  );
  return { household, householdCode, codeGuess, joinRequest, member, contact };
}
export type HouseholdTables = ReturnType<typeof households>;
