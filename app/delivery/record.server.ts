import { asc, count, eq, sql } from "drizzle-orm";
import { among } from "~/db/execute.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import type { Change } from "./judge";
import { endLease } from "./lease.server";

/** Deliveries that had the same fate: one statement writes it into all their rows. */
export interface Entry {
  change: Change;
  seqs: number[];
  /** Whose address is condemned, where `change` says so. */
  personIds: string[];
}

/** A lease that is over: the dispatch is done, or due again. */
export interface Ending {
  seq: number;
  dueAt: Date | undefined;
}

async function enter(tx: Writer, { change, seqs, personIds }: Entry, now: Date): Promise<void> {
  const { delivery, suppression } = store().t;
  const { state, attempts, dueAt, status = null, reason = null } = change;
  const times = state === "deferred" ? { dueAt: dueAt! } : { settledAt: now, slots: null };
  const row = { state, attempts, status, reason, ...times };
  await tx.update(delivery).set(row).where(among(delivery.seq, seqs));
  for (const personId of personIds) {
    const condemned = { id: newId(), personId, reason: reason ?? "unknown", at: now };
    await tx.insert(suppression).values(condemned).onConflictDoNothing();
  }
}

const hasFailed = ({ change: { state } }: Entry) => state !== "sent" && state !== "deferred";

/** Adds deliveries that will not arrive to their letters' numbers. Letters in their order: two workers wait for no other. */
export async function countFailed(tx: Writer, seqs: number[]): Promise<void> {
  if (seqs.length === 0) return;
  const { delivery, letter } = store().t;
  const rows = await tx
    .select({ id: delivery.letterId, n: count() })
    .from(delivery)
    .where(among(delivery.seq, seqs))
    .groupBy(delivery.letterId)
    .orderBy(asc(delivery.letterId));
  for (const { id, n } of rows) {
    const more = sql`${letter.failed} + ${n}`;
    await tx.update(letter).set({ failed: more }).where(eq(letter.id, id));
  }
}

/** Writes what became of deliveries and ends the leases that are through, in one transaction. */
export function record(worker: string, entries: Entry[], endings: Ending[], now: Date): Promise<void> {
  return store().tx(
    async (tx) => {
      for (const entry of entries) await enter(tx, entry, now);
      await countFailed(
        tx,
        entries.filter(hasFailed).flatMap((entry) => entry.seqs),
      );
      for (const { seq, dueAt } of endings) await endLease(tx, worker, seq, dueAt);
    },
    { relaxed: true },
  );
}
