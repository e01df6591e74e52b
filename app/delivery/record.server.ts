import { inArray } from "drizzle-orm";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Writer } from "~/db/store";
import type { Change } from "./judge";

/** A delivery and what became of it. */
export interface Result {
  seq: number;
  personId: string;
  change: Change;
}

/** Results that differ in nothing are one statement: a group of letters that were all sent at the first try is one. */
function alike(results: readonly Result[]): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const { state, attempts, status, reason, dueAt } = result.change;
    const key = `${state} ${attempts} ${status} ${reason} ${dueAt?.getTime()}`;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return groups;
}

async function suppress(tx: Writer, personId: string, reason: string, now: Date) {
  await tx.insert(store().t.suppression).values({ id: newId(), personId, reason, at: now }).onConflictDoNothing();
}

/** Writes what became of deliveries into their rows; the slots of settled ones are forgotten. */
export async function record(tx: Writer, results: readonly Result[], now: Date): Promise<void> {
  const { delivery } = store().t;
  for (const group of alike(results).values()) {
    const { state, attempts, dueAt, status = null, reason = null } = group[0]!.change;
    const open = state === "deferred";
    const settled = { settledAt: now, slots: null };
    await tx
      .update(delivery)
      .set({ state, attempts, status, reason, ...(open ? { dueAt: dueAt! } : settled) })
      .where(
        inArray(
          delivery.seq,
          group.map(({ seq }) => seq),
        ),
      );
  }
  for (const { personId, change } of results)
    if (change.suppress) await suppress(tx, personId, change.reason ?? "unknown", now);
}
