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

/** Writes what became of deliveries and ends the leases that are through, in one transaction. */
export function record(worker: string, entries: Entry[], endings: Ending[], now: Date): Promise<void> {
  return store().tx(
    async (tx) => {
      for (const entry of entries) await enter(tx, entry, now);
      for (const { seq, dueAt } of endings) await endLease(tx, worker, seq, dueAt);
    },
    { relaxed: true },
  );
}
