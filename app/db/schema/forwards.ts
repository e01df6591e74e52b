import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { AreaTables } from "./areas";
import type { HouseholdTables } from "./households";
import type { PeopleTables } from "./people";

/** How an alert has reached one area's households. `email` to `unreached` add up, with `abstaining`, to `known`. */
export interface AreaReach {
  areaId: string;
  name: string;
  known: number;
  email: number;
  paper: number;
  spoken: number;
  phone: number;
  /** A letter is on its way, the members wait for their contact, or nobody has told a household without e-mail. */
  waiting: number;
  /** The letter did not arrive, or none was wanted. */
  unreached: number;
  abstaining: number;
  paperHouseholds: number;
  forwards: number;
  contacts: number;
  /** The members wait until a contact passes the alert on. */
  awaitsForward: boolean;
}

/** Who passed an alert on to whom, and how far it came. */
export function forwards(
  k: Kit,
  { person }: PeopleTables,
  { area }: AreaTables,
  { household, contact }: HouseholdTables,
  { alert }: AlertTables,
) {
  /** A contact passed an alert on to the own households, perhaps with a note. */
  const forward = k.table(
    "forward",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      contactId: k
        .text("contact_id", "key")
        .notNull()
        .references(() => contact.id),
      note: k.text("note", "content").notNull(),
      /** Why words of the note stand that were asked about; "" when none were. */
      noteReason: k.text("note_reason", "audit").notNull().default(""),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("forward_once").on(t.alertId, t.contactId)],
  );
  /** The households that a forward was for: its contact's own, as they were shared out on that day. */
  const forwardHousehold = k.table(
    "forward_household",
    {
      id: k.id(),
      forwardId: k
        .text("forward_id", "key")
        .notNull()
        .references(() => forward.id, { onDelete: "cascade" }),
      householdId: k
        .text("household_id", "key")
        .notNull()
        .references(() => household.id, { onDelete: "cascade" }),
      /** It waited for the alert and gets it by this; false: it had it, and gets the greeting alone. */
      waited: k.bool("waited", "progress").notNull(),
    },
    (t) => [
      k.uniqueIndex("forward_household_once").on(t.forwardId, t.householdId),
      k.index("forward_household_of").on(t.householdId),
    ],
  );
  /** A household without e-mail was told: on paper, by voice or by phone. */
  const told = k.table(
    "told",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id),
      householdId: k
        .text("household_id", "key")
        .notNull()
        .references(() => household.id),
      how: k.text<"paper" | "spoken" | "phone">("how", "coverage").notNull(),
      byPersonId: k
        .text("by_person_id", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("told_once").on(t.alertId, t.householdId)],
  );
  /** How far an alert had come when it was forgotten which letter went to whom: numbers, and nobody's name. */
  const alertOutcome = k.table("alert_outcome", {
    /** The alert's. */
    id: k.id().references(() => alert.id, { onDelete: "cascade" }),
    sent: k.int("sent", "coverage").notNull(),
    failed: k.int("failed", "coverage").notNull(),
    at: k.time("at", "progress").notNull(),
  });
  /** The same area by area, in rows, so that a year of them can be summed up without reading one by one. */
  const areaOutcome = k.table(
    "area_outcome",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      /** As it was called then. */
      name: k.text("name", "coverage").notNull(),
      known: k.int("known", "coverage").notNull(),
      email: k.int("email", "coverage").notNull(),
      paper: k.int("paper", "coverage").notNull(),
      spoken: k.int("spoken", "coverage").notNull(),
      phone: k.int("phone", "coverage").notNull(),
      waiting: k.int("waiting", "coverage").notNull(),
      unreached: k.int("unreached", "coverage").notNull(),
      abstaining: k.int("abstaining", "coverage").notNull(),
      paperHouseholds: k.int("paper_households", "coverage").notNull(),
      forwards: k.int("forwards", "coverage").notNull(),
      contacts: k.int("contacts", "coverage").notNull(),
      awaitsForward: k.bool("awaits_forward", "coverage").notNull(),
    },
    (t) => [k.uniqueIndex("area_outcome_once").on(t.alertId, t.areaId)],
  );
  return { forward, forwardHousehold, told, alertOutcome, areaOutcome };
}
export type ForwardTables = ReturnType<typeof forwards>;
