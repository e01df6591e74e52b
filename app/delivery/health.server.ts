import { count, desc, gt, isNotNull, min, sum } from "drizzle-orm";
import { store } from "~/db/open.server";
import { isHeld } from "./hold.server";
import { type Lane, lanes } from "./kinds";

/** A worker that has not been seen for this long (ms) is counted as gone. */
const seen = 30_000;
const day = 86_400_000;

export interface LaneHealth {
  lane: keyof typeof lanes;
  /** Deliveries in entries of the queue, also those that wait for another try. */
  waiting: number;
  /** Seconds since the decision of the oldest letter in the lane; 0 when it is empty. */
  oldestSeconds: number;
}

export interface WorkerHealth {
  id: string;
  startedAt: Date;
  seenAt: Date;
  alive: boolean;
  breaker: "closed" | "open";
  breakerUntil: Date | null;
  sent: number;
  deferred: number;
  bounced: number;
  /** Suppressed, expired or cancelled. */
  dropped: number;
}

export interface QueueHealth {
  held: boolean;
  lanes: LaneHealth[];
  /** Audiences whose members do not all have a row yet. */
  unwritten: number;
  /** Workers of the last day, the latest first. */
  workers: WorkerHealth[];
}

async function laneHealth(now: Date): Promise<LaneHealth[]> {
  const { dispatch } = store().t;
  const rows = await store()
    .read.select({ lane: dispatch.lane, waiting: sum(dispatch.size).mapWith(Number), since: min(dispatch.createdAt) })
    .from(dispatch)
    .groupBy(dispatch.lane);
  const found = new Map(rows.map((row) => [row.lane as Lane, row]));
  return Object.entries(lanes).map(([name, lane]) => {
    const row = found.get(lane);
    const oldestSeconds = row?.since ? Math.max(0, Math.round((now.getTime() - row.since.getTime()) / 1000)) : 0;
    return { lane: name as keyof typeof lanes, waiting: row?.waiting ?? 0, oldestSeconds };
  });
}

async function workerHealth(now: Date): Promise<WorkerHealth[]> {
  const { worker } = store().t;
  const recent = new Date(now.getTime() - day);
  const rows = await store()
    .read.select()
    .from(worker)
    .where(gt(worker.seenAt, recent))
    .orderBy(desc(worker.startedAt));
  return rows.map(({ stoppedAt, ...row }) => ({
    ...row,
    alive: !stoppedAt && now.getTime() - row.seenAt.getTime() < seen,
  }));
}

/** How the queue stands. Reads only the queue's entries (one for up to a thousand deliveries), never the deliveries. */
export async function queueHealth(now = new Date()): Promise<QueueHealth> {
  const { dispatch } = store().t;
  const [unwritten] = await store().read.select({ n: count() }).from(dispatch).where(isNotNull(dispatch.cursorPerson));
  return {
    held: await isHeld(),
    lanes: await laneHealth(now),
    unwritten: unwritten!.n,
    workers: await workerHealth(now),
  };
}
