import type { Kit } from "../kit";
import type { AlertTables } from "./alerts";
import type { OrganisationTables } from "./organisations";

/** What comes back of alerts, and what makes them findable: nobody's name stands in it. */
export function outreach(k: Kit, { municipality }: OrganisationTables, { alert }: AlertTables) {
  /** An alert's words for searching: lower case, without marks but å, ä and ö (publication/fold.ts). */
  const alertSearch = k.table(
    "alert_search",
    {
      /** The alert's. */
      id: k.id().references(() => alert.id, { onDelete: "cascade" }),
      municipalityId: k
        .text("municipality_id", "key")
        .notNull()
        .references(() => municipality.id),
      folded: k.text("folded", "content").notNull(),
    },
    (t) => [k.index("alert_search_municipality").on(t.municipalityId)],
  );
  /** Whether an alert was of use to one of its readers. The reader cannot be told from it without the installation's secret. */
  const rating = k.table(
    "rating",
    {
      id: k.id(),
      alertId: k
        .text("alert_id", "key")
        .notNull()
        .references(() => alert.id, { onDelete: "cascade" }),
      /** HMAC over alert and person: one answer each, which can be changed. */
      rater: k.text("rater", "key").notNull(),
      useful: k.bool("useful", "coverage").notNull(),
      at: k.time("at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("rating_once").on(t.alertId, t.rater)],
  );
  /** How fast an alert's letters came and how many were then stopped: counted while it is known who got one. */
  const alertFigures = k.table("alert_figures", {
    /** The alert's. */
    id: k.id().references(() => alert.id, { onDelete: "cascade" }),
    /** Seconds from the approval until half of the letters had arrived; null when none did. */
    medianSeconds: k.int("median_seconds", "coverage"),
    /** People who stopped such letters within three days after it. */
    stopped: k.int("stopped", "coverage").notNull(),
    at: k.time("at", "progress").notNull(),
  });
  return { alertSearch, rating, alertFigures };
}
export type OutreachTables = ReturnType<typeof outreach>;
