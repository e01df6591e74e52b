/** Taking work from the queue, and giving it back. */
import { and, asc, eq, inArray, lte, min } from "drizzle-orm";
import { skippingLocked } from "~/db/execute.server";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import { isHeld } from "./hold.server";
import type { Lane } from "./kinds";

/** How long a worker may be silent before another takes its work, in milliseconds. */
export const leaseTime = 120_000;

/** An entry of the queue that this worker holds. */
export interface Dispatch {
  seq: number;
  letterId: string;
  lane: Lane;
  firstSeq: number;
  lastSeq: number;
  size: number;
  /** Set for an audience whose rows are still to be written. */
  cursorArea: string | null;
  cursorPerson: string | null;
}

/** When a lease taken or renewed now ends. */
export const leaseEnd = (now: Date) => new Date(now.getTime() + leaseTime);

/** The lanes that have something due, or "held" while nothing may be sent. Two looks into small indexes. */
export async function lanesDue(now: Date): Promise<Lane[] | "held"> {
  if (await isHeld()) return "held";
  const { dispatch } = store().t;
  const rows = await store()
    .read.select({ lane: dispatch.lane, since: min(dispatch.dueAt) })
    .from(dispatch)
    .where(lte(dispatch.dueAt, now))
    .groupBy(dispatch.lane);
  return rows.map(({ lane }) => lane as Lane);
}

/** Takes the oldest entries that are due in a lane, until they hold `size` deliveries (at least one entry). */
export async function lease(tx: Writer, worker: string, lane: Lane, size: number, now: Date): Promise<Dispatch[]> {
  const { dispatch: d } = store().t;
  const due = await skippingLocked(
    tx
      .select({
        seq: d.seq,
        letterId: d.letterId,
        lane: d.lane,
        firstSeq: d.firstSeq,
        lastSeq: d.lastSeq,
        size: d.size,
        cursorArea: d.cursorArea,
        cursorPerson: d.cursorPerson,
      })
      .from(d)
      .where(and(eq(d.lane, lane), lte(d.dueAt, now)))
      .orderBy(asc(d.dueAt), asc(d.seq))
      .limit(Math.min(size, 250)),
  );
  let sum = 0;
  const taken = due.filter((one) => {
    const fits = sum < size;
    sum += Math.max(1, one.size);
    return fits;
  });
  const seqs = taken.map(({ seq }) => seq);
  if (seqs.length > 0)
    await tx
      .update(d)
      .set({ leasedBy: worker, dueAt: leaseEnd(now) })
      .where(inArray(d.seq, seqs));
  return taken as Dispatch[];
}

/** Keeps what the worker holds for another two minutes; returns what it still holds. */
export async function renew(worker: string, now: Date): Promise<Set<number>> {
  const { dispatch } = store().t;
  const kept = await store().tx(
    (tx) =>
      tx
        .update(dispatch)
        .set({ dueAt: leaseEnd(now) })
        .where(eq(dispatch.leasedBy, worker))
        .returning({ seq: dispatch.seq }),
    { relaxed: true },
  );
  return new Set(kept.map(({ seq }) => seq));
}

/** Ends a lease: the entry is gone, or due again at `dueAt` if some of its deliveries are still open. */
export async function endLease(tx: Writer, worker: string, seq: number, dueAt: Date | undefined): Promise<void> {
  const { dispatch } = store().t;
  const mine = and(eq(dispatch.seq, seq), eq(dispatch.leasedBy, worker));
  if (dueAt) await tx.update(dispatch).set({ dueAt, leasedBy: null }).where(mine);
  else await tx.delete(dispatch).where(mine);
}

/** Makes a dead worker's entries due at once. The caller must know that it is dead. */
export async function takeBack(worker: string, now: Date): Promise<void> {
  const { dispatch } = store().t;
  const free = { dueAt: now, leasedBy: null };
  await store().tx((tx) => tx.update(dispatch).set(free).where(eq(dispatch.leasedBy, worker)), { relaxed: true });
}
