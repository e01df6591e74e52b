/**
 * Notices a database that was put back to an earlier time, and holds the queue before anything is sent: letters that
 * were unsent then may have been sent since. An operator looks (`queue status`) and lets it go (`queue release`).
 *
 * How a restored database is known:
 * - A backup made with `npm run admin -- backup` carries the hold in itself, whatever puts it back.
 * - SQLite, a copied file: a file beside the database (`.mark`) says how long the database has lived on this machine.
 *   A database that ends earlier, or has had a worker and comes without its mark, was put back or moved here.
 * - PostgreSQL, a dump: each worker writes down which database of which server it works in. Where the last worker knew
 *   another place, the database was restored from a dump (or moved, or upgraded by dump).
 * - Otherwise by standstill: letters that still would go, in a database where no worker has lived for more than a day.
 *
 * What cannot be known from inside: a whole machine, disk or PostgreSQL server that was put back by less than a day,
 * mark and all, looks like one that had a power cut. Whoever does that runs `queue hold` first or starts with
 * WORKER=off.
 */
import { and, count, desc, eq, gt, isNull, max } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { databasePlace, readMark } from "~/db/place.server";
import type { Writer } from "~/db/store";

const day = 86_400_000;

/** Why a restored database is held; each begins with the same word. */
export const restoredWhy = {
  backup: "restored: a backup was put back",
  older: "restored: the database is older than this machine remembers it",
  moved: "restored: the database has come to another place",
  standstill: "restored, perhaps: letters have waited while no worker lived for more than a day",
} as const;

/** Whether a hold is there because of a restored database. */
export const isRestored = (why: string): boolean => why.startsWith("restored");

/** When and where somebody last worked with the database, as it says itself. */
async function lastLife() {
  const { read, t } = store();
  const [last] = await read.select().from(t.worker).orderBy(desc(t.worker.seenAt)).limit(1);
  const [vouched] = await read.select({ at: max(t.queueHold.releasedAt) }).from(t.queueHold);
  return { last, releasedAt: vouched?.at ?? null };
}

async function lettersWait(now: Date): Promise<boolean> {
  const { read, t } = store();
  const [row] = await read
    .select({ n: count() })
    .from(t.dispatch)
    .innerJoin(t.letter, and(eq(t.letter.id, t.dispatch.letterId), gt(t.letter.expiresAt, now)));
  return row!.n > 0;
}

async function whyRestored(url: string, place: string | null, now: Date): Promise<string | null> {
  const { last, releasedAt } = await lastLife();
  if (!last) return null; // nobody has sent anything from it
  if (releasedAt && releasedAt > last.seenAt) return null; // an operator has looked since
  if (place === null) {
    const mark = readMark(url);
    if (mark === null) return restoredWhy.moved;
    if (mark > last.seenAt) return restoredWhy.older;
  } else if (last.place !== place) return restoredWhy.moved;
  const standsStill = now.getTime() - last.seenAt.getTime() > day;
  return standsStill && (await lettersWait(now)) ? restoredWhy.standstill : null;
}

async function hold(tx: Writer, why: string, now: Date) {
  const { queueHold } = store().t;
  const [open] = await tx.select({ n: count() }).from(queueHold).where(isNull(queueHold.releasedAt));
  if (open!.n === 0) await tx.insert(queueHold).values({ id: newId(), why, heldAt: now });
}

/**
 * Holds the queue when the database was put back since a worker last worked in it. To be called before a worker begins;
 * returns why it is held, or null.
 */
export async function holdIfRestored(url: string, now = new Date()): Promise<string | null> {
  const why = await whyRestored(url, await databasePlace(), now);
  if (why) await store().tx((tx) => hold(tx, why, now), { relaxed: true });
  return why;
}
