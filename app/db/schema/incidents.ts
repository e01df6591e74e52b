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

/** Why the feed's last call brought nothing: 404 or 410, 429, another status, no answer in time, or not the array we know. */
export type FeedProblem = "gone" | "tooMany" | "refused" | "silent" | "unreadable";

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
  /** How it stands with the feed that is configured: the rules for calling it hold across restarts and workers. */
  const incidentFeed = k.table(
    "feed_standing",
    {
      id: k.id(),
      url: k.text("url", "structure").notNull(),
      /** When it may be called next; null when it has said that it is gone for good. */
      nextAt: k.time("next_at", "progress"),
      /** When it last gave an answer that could be read, also "nothing new". */
      answeredAt: k.time("answered_at", "progress"),
      problem: k.text<FeedProblem>("problem", "progress"),
      /** Calls in a row that failed. */
      failures: k.int("failures", "progress").notNull(),
      etag: k.text("etag", "progress"),
      lastModified: k.text("last_modified", "progress"),
    },
    (t) => [k.uniqueIndex("feed_standing_url").on(t.url)],
  );
  return { incident, incidentVersion, incidentFeed };
}
export type IncidentTables = ReturnType<typeof incidents>;
