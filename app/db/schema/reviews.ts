import type { Kit } from "../kit";
import type { AreaTables } from "./areas";
import type { PeopleTables } from "./people";

export type ListAnswer = "right" | "corrected" | "help";
export type SignsAnswer = "good" | "faded" | "none";
export type FutureAnswer = "goesOn" | "newContact" | "ends";

/** The yearly review of an area: what its contact attests, and the reminders that went before it. */
export function reviews(k: Kit, { person }: PeopleTables, { area }: AreaTables) {
  const yearlyReview = k.table(
    "yearly_review",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      /** Noon in Stockholm of the day on which the neighbours met. */
      heldAt: k.time("held_at", "progress").notNull(),
      households: k.int("households", "coverage").notNull(),
      list: k.text<ListAnswer>("list", "coverage").notNull(),
      signs: k.text<SignsAnswer>("signs", "structure").notNull(),
      future: k.text<FutureAnswer>("future", "progress").notNull(),
      byPersonId: k
        .text("by_person_id", "audit")
        .notNull()
        .references(() => person.id),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.index("yearly_review_area").on(t.areaId, t.at)],
  );
  /** A reminder that went out: the `nth` (1 to 3) of the year that began at `since`. */
  const reviewReminder = k.table(
    "review_reminder",
    {
      id: k.id(),
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id, { onDelete: "cascade" }),
      since: k.time("since", "progress").notNull(),
      nth: k.int("nth", "progress").notNull(),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("review_reminder_once").on(t.areaId, t.since, t.nth)],
  );
  return { yearlyReview, reviewReminder };
}
export type ReviewTables = ReturnType<typeof reviews>;
