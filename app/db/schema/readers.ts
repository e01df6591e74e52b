import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { PeopleTables } from "./people";

/** Who got an alert, once its deliveries are forgotten: as much as its follow-ups need, and for as long as they may come. */
export function readers(k: Kit, { person }: PeopleTables, { alert }: AlertTables) {
  const alertReader = k.table(
    "alert_reader",
    {
      seq: k.seq(),
      /** The first alert of a thread. */
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      personId: k
        .text("person_id", "thread")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      /** The delivery and the letter that the Message-ID was made of which the person's mail program may still know. */
      followsSeq: k.big("follows_seq", "key").notNull(),
      letterId: k.text("letter_id", "key").notNull(),
    },
    (t) => [k.uniqueIndex("alert_reader_once").on(t.alertId, t.personId), k.index("alert_reader_of").on(t.personId)],
  );
  return { alertReader };
}
