import type { Kit } from "../kit";
import type { AlertPriority, AlertTables } from "./alerts";
import type { AreaTables } from "./areas";
import type { DeliveryTables } from "./delivery";
import type { PeopleTables } from "./people";

/** What members have chosen about the letters they get, and what is kept for the weekly letter. */
export function choices(
  k: Kit,
  { person }: PeopleTables,
  { area }: AreaTables,
  { alert }: AlertTables,
  { letter }: DeliveryTables,
) {
  /** Somebody's own rules; no row means: everything, at once, at any hour. */
  const letterChoice = k.table(
    "letter_choice",
    {
      id: k.id(),
      personId: k
        .text("person_id", "preference")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      /** The least that is worth a letter; urgent ones come always. */
      lowest: k.text<AlertPriority>("lowest", "preference").notNull(),
      /** Ordinary alerts come together, once a week. */
      weekly: k.bool("weekly", "preference").notNull(),
      /** Minutes after midnight in Stockholm between which only urgent letters come; both null: none. */
      quietFrom: k.int("quiet_from", "preference"),
      quietTo: k.int("quiet_to", "preference"),
      at: k.time("at", "preference").notNull(),
    },
    (t) => [k.uniqueIndex("letter_choice_once").on(t.personId)],
  );
  /** What somebody does not want to hear about: "area:" and an area's id, or "category:" and a category. */
  const unwanted = k.table(
    "unwanted",
    {
      id: k.id(),
      personId: k
        .text("person_id", "preference")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      topic: k.text("topic", "preference").notNull(),
    },
    (t) => [k.uniqueIndex("unwanted_once").on(t.personId, t.topic)],
  );
  /** An alert that a person gets in the weekly letter instead of at once. */
  const heldLetter = k.table(
    "held_letter",
    {
      seq: k.seq(),
      personId: k
        .text("person_id", "delivery")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      /** Through which area it would have come. */
      areaId: k
        .text("area_id", "key")
        .notNull()
        .references(() => area.id),
      heldAt: k.time("held_at", "progress").notNull(),
      /** The weekly letter in which it stands; null before. */
      digestId: k.text("digest_id", "key").references(() => letter.id, { onDelete: "cascade" }),
    },
    (t) => [
      k.uniqueIndex("held_letter_once").on(t.personId, t.alertId),
      k.index("held_letter_due").on(t.digestId, t.heldAt),
      k.index("held_letter_alert").on(t.alertId),
    ],
  );
  return { letterChoice, unwanted, heldLetter };
}
export type ChoiceTables = ReturnType<typeof choices>;
