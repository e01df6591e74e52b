import { store } from "~/db/open.server";
import type { Held } from "./held";
import type { Change } from "./judge";
import { endLease } from "./lease.server";
import type { Recipient } from "./recipients.server";
import { type Result, record } from "./record.server";

/** What happened to deliveries since the last commit; they are written in groups. */
export class Ledger {
  readonly #worker: string;
  #results: (Result & { held: Held })[] = [];
  #since = 0;

  constructor(worker: string) {
    this.#worker = worker;
  }

  get size(): number {
    return this.#results.length;
  }

  /** Milliseconds since the oldest result that is not yet written. */
  get age(): number {
    return this.#results.length > 0 ? performance.now() - this.#since : 0;
  }

  add(held: Held, { seq, personId }: Recipient, change: Change): void {
    if (this.#results.length === 0) this.#since = performance.now();
    this.#results.push({ held, seq, personId, change });
  }

  /**
   * Writes all results and ends the leases of dispatches that are through, in one transaction; returns what was
   * written. Nothing is forgotten when it fails.
   */
  async commit(all: Set<Held>, now: Date): Promise<readonly Change[]> {
    const results = this.#results;
    const counts = new Map<Held, number>();
    for (const { held, change } of results) {
      counts.set(held, (counts.get(held) ?? 0) + 1);
      if (change.dueAt) held.comesBack(change.dueAt);
    }
    const through = [...all].filter((held) => held.complete && held.open === (counts.get(held) ?? 0));
    if (results.length === 0 && through.length === 0) return [];
    this.#results = [];
    await this.#write(results, through, now);
    for (const [held, count] of counts) held.open -= count;
    for (const held of through) all.delete(held);
    return results.map(({ change }) => change);
  }

  async #write(results: (Result & { held: Held })[], through: Held[], now: Date): Promise<void> {
    try {
      await store().tx(
        async (tx) => {
          await record(tx, results, now);
          for (const { dispatch, retryAt } of through) await endLease(tx, this.#worker, dispatch.seq, retryAt);
        },
        { relaxed: true },
      );
    } catch (error) {
      this.#results = [...results, ...this.#results];
      throw error;
    }
  }
}
