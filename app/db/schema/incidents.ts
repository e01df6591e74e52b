import type { Kit } from "../kit";

/** A record of the police's feed as it was read, without coordinates: they show a county's centre, not a place. */
export interface PublishedRecord {
  id: number;
  datetime: string;
  name: string;
  summary: string;
  url: string;
  type: string;
  location: { name: string };
}

/** Events that the police have published, as they read now, and every wording they have had. */
export function incidents(k: Kit) {
  const incident = k.table(
    "incident",
    {
      id: k.id(),
      /** The police's own number. */
      feedId: k.int("feed_id", "content").notNull(),
      type: k.text("type", "content").notNull(),
      summary: k.text("summary", "content").notNull(),
      url: k.text("url", "content").notNull(),
      county: k.text("county", "content").notNull(),
      /** SCB's four digits, also of municipalities that are not ours; null when only the county is known. */
      municipalityCode: k.text("municipality_code", "content"),
      occurredAt: k.time("occurred_at", "content").notNull(),
      publishedAt: k.time("published_at", "content").notNull(),
    },
    (t) => [
      k.uniqueIndex("incident_feed").on(t.feedId),
      k.index("incident_municipality").on(t.municipalityCode, t.occurredAt),
    ],
  );
  const incidentVersion = k.table(
    "incident_version",
    {
      id: k.id(),
      incidentId: k
        .text("incident_id", "key")
        .notNull()
        .references(() => incident.id, { onDelete: "cascade" }),
      /** SHA-256 over the record, so that the same wording is kept once. */
      fingerprint: k.text("fingerprint", "key").notNull(),
      record: k.json<PublishedRecord>("record", "content").notNull(),
      seenAt: k.time("seen_at", "progress").notNull(),
    },
    (t) => [k.uniqueIndex("incident_version_once").on(t.incidentId, t.fingerprint)],
  );
  return { incident, incidentVersion };
}
export type IncidentTables = ReturnType<typeof incidents>;
