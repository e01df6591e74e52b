import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { eq, inArray } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { type FeedRecord, type Incident, parseRecord, type Unreadable } from "./parse";

export interface ImportReport {
  /** Records in the answer; each is counted under a municipality, `countyOnly` or `rejected`. */
  read: number;
  new: number;
  changed: number;
  /** Records by SCB code. */
  municipalities: Record<string, number>;
  countyOnly: number;
  rejected: number;
  /** The first few rejected ones: the police's number, if there is one, and what is wrong. */
  problems: { id?: unknown; unreadable: Unreadable }[];
}

/** Records that are written in one transaction: enough to be quick, few enough to let a page's write in between. */
const batch = 250;
const mostProblems = 10;

const fingerprintOf = ({ id, datetime, name, summary, url, type, location }: FeedRecord): string =>
  createHash("sha256")
    .update(JSON.stringify([id, datetime, name, summary, url, type, location.name]))
    .digest("hex");

/** What an incident's row says, apart from its keys. */
function wordingOf({ type, summary, url, county, municipalityCode, occurredAt, publishedAt }: Incident) {
  return { type, summary, url, county, municipalityCode, occurredAt, publishedAt };
}

/** What is known of one incident: enough to tell a new wording from one we have seen. */
interface Known {
  id: string;
  publishedAt: Date;
  seen: Set<string>;
}

async function knownAmong(tx: Writer, feedIds: number[]): Promise<Map<number, Known>> {
  const { incident, incidentVersion } = store().t;
  const rows = await tx
    .select({
      feedId: incident.feedId,
      id: incident.id,
      publishedAt: incident.publishedAt,
      fingerprint: incidentVersion.fingerprint,
    })
    .from(incident)
    .innerJoin(incidentVersion, eq(incidentVersion.incidentId, incident.id))
    .where(inArray(incident.feedId, feedIds));
  const known = new Map<number, Known>();
  for (const { feedId, fingerprint, ...row } of rows) {
    const one = known.get(feedId) ?? { ...row, seen: new Set<string>() };
    known.set(feedId, one);
    one.seen.add(fingerprint);
  }
  return known;
}

async function insertIncident(tx: Writer, found: Incident): Promise<Known> {
  const id = newId();
  await tx.insert(store().t.incident).values({ id, feedId: found.feedId, ...wordingOf(found) });
  return { id, publishedAt: found.publishedAt, seen: new Set() };
}

/** Keeps a wording, and makes it the current one unless it is older than that. Answers what it was. */
async function keep(tx: Writer, now: Date, known: Map<number, Known>, found: Incident) {
  const { incident, incidentVersion } = store().t;
  const fingerprint = fingerprintOf(found.record);
  const before = known.get(found.feedId);
  if (before?.seen.has(fingerprint)) return "same";
  const one = before ?? (await insertIncident(tx, found));
  known.set(found.feedId, one);
  one.seen.add(fingerprint);
  await tx
    .insert(incidentVersion)
    .values({ id: newId(), incidentId: one.id, fingerprint, record: found.record, seenAt: now });
  if (!before) return "new";
  if (found.publishedAt >= before.publishedAt) {
    await tx.update(incident).set(wordingOf(found)).where(eq(incident.id, one.id));
    one.publishedAt = found.publishedAt;
  }
  return "changed";
}

async function keepBatch(found: Incident[]): Promise<{ new: number; changed: number }> {
  const now = new Date();
  return store().tx(async (tx) => {
    const count = { new: 0, changed: 0, same: 0 };
    const known = await knownAmong(
      tx,
      found.map((one) => one.feedId),
    );
    for (const one of found) count[await keep(tx, now, known, one)]++;
    return count;
  });
}

/**
 * Takes in an answer of the feed: new events, and edits of those we have, whose every wording is kept. Reading the same
 * answer twice changes nothing. Nobody decides here, so there is no permit and no audit row: the police have published.
 */
export async function importIncidents(records: unknown[]): Promise<ImportReport> {
  const report: ImportReport = {
    read: records.length,
    new: 0,
    changed: 0,
    municipalities: {},
    countyOnly: 0,
    rejected: 0,
    problems: [],
  };
  const found: Incident[] = [];
  for (const raw of records) {
    const parsed = parseRecord(raw);
    if ("unreadable" in parsed) reject(report, raw, parsed.unreadable);
    else {
      found.push(parsed);
      countPlace(report, parsed.municipalityCode);
    }
  }
  found.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
  for (let from = 0; from < found.length; from += batch) {
    const kept = await keepBatch(found.slice(from, from + batch));
    report.new += kept.new;
    report.changed += kept.changed;
  }
  return report;
}

function countPlace(report: ImportReport, code: string | null) {
  if (code) report.municipalities[code] = (report.municipalities[code] ?? 0) + 1;
  else report.countyOnly++;
}

function reject(report: ImportReport, raw: unknown, unreadable: Unreadable) {
  report.rejected++;
  if (report.problems.length < mostProblems)
    report.problems.push({ id: (raw as { id?: unknown } | null)?.id, unreadable });
}

/**
 * The same for a file that holds an answer of the API.
 * @throws Error when the file cannot be read or holds no JSON array.
 */
export async function importFile(path: string): Promise<ImportReport> {
  const answer: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!Array.isArray(answer)) throw new Error(`${path}: an answer of the feed is a JSON array`);
  return importIncidents(answer);
}
