import { and, eq, lte } from "drizzle-orm";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { FeedProblem } from "~/db/schema/incidents";
import { log } from "~/log.server";
import { askFeed, type FeedAnswer } from "./ask-feed.server";
import { importIncidents } from "./import.server";

const minute = 60_000;
const day = 24 * 60 * minute;
/** The police allow a call each 10 s, 60 an hour and 1,440 a day; twelve an hour are enough for a notice that people wrote. */
export const interval = 5 * minute;

/** How long to leave the feed alone after `failures` calls in a row that failed: an hour at least after "too many". */
function waitAfter(problem: FeedProblem, failures: number, asked = 0): number {
  const first = problem === "tooMany" ? 60 * minute : interval;
  return Math.min(day, Math.max(asked, first * 2 ** Math.min(failures, 10)));
}

/** Takes the turn to call, unless it is not due, or somebody else has it, or the feed is gone. */
async function takeTurn(url: string, now: Date) {
  const { incidentFeed } = store().t;
  return store().tx(async (tx) => {
    const row = { id: newId(), url, nextAt: now, failures: 0 };
    await tx.insert(incidentFeed).values(row).onConflictDoNothing({ target: incidentFeed.url });
    const [turn] = await tx
      .update(incidentFeed)
      .set({ nextAt: new Date(now.getTime() + interval) })
      .where(and(eq(incidentFeed.url, url), lte(incidentFeed.nextAt, now)))
      .returning();
    return turn;
  });
}

function standing(answer: FeedAnswer, failures: number, now: Date) {
  if (answer === "unchanged") return { answeredAt: now, problem: null, failures: 0 };
  if ("records" in answer) {
    const { etag, lastModified } = answer;
    return { answeredAt: now, problem: null, failures: 0, etag, lastModified };
  }
  const { problem, wait } = answer;
  const nextAt = problem === "gone" ? null : new Date(now.getTime() + waitAfter(problem, failures, wait));
  return { problem, failures: failures + 1, nextAt };
}

/**
 * Calls the feed that is configured if its turn has come, and takes in what it brings. A validator is kept only once
 * the records are: what was lost on the way is asked for again. 404 and 410 are final for this address.
 * @returns what was taken in, or undefined when there was nothing to do or nothing came.
 */
export async function pollFeed(now: Date, url = config.incidentFeedUrl) {
  const turn = url === undefined ? undefined : await takeTurn(url, now);
  if (!turn) return undefined;
  const answer = await askFeed(turn.url, turn);
  const report = typeof answer === "object" && "records" in answer ? await importIncidents(answer.records) : undefined;
  const { incidentFeed } = store().t;
  const stands = standing(answer, turn.failures, now);
  await store().tx((tx) => tx.update(incidentFeed).set(stands).where(eq(incidentFeed.id, turn.id)));
  if (stands.problem)
    log.warn({ problem: stands.problem, failures: stands.failures }, "the feed of events did not answer");
  else if (report) log.info({ new: report.new, changed: report.changed, rejected: report.rejected }, "events taken in");
  return report;
}

/** How the feed stands, for those who rely on it; null when none is configured. */
export async function feedStanding(url = config.incidentFeedUrl) {
  if (url === undefined) return null;
  const { incidentFeed } = store().t;
  const [row] = await store()
    .read.select({ answeredAt: incidentFeed.answeredAt, problem: incidentFeed.problem })
    .from(incidentFeed)
    .where(eq(incidentFeed.url, url));
  return row ?? { answeredAt: null, problem: null };
}
