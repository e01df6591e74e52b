import type { Held } from "./held";
import type { Change } from "./judge";
import type { QueueWork } from "./queue-work.server";
import type { Recipient } from "./recipients.server";
import type { Ending, Entry } from "./record.server";

/** What became of one delivery. */
interface Result {
  held: Held;
  recipient: Recipient;
  change: Change;
}

/** Results that differ in nothing are one entry: letters that were all sent at the first try are one statement. */
function entriesOf(results: readonly Result[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { recipient, change } of results) {
    const { state, attempts, status, reason, dueAt } = change;
    const key = state === "sent" ? `sent ${attempts}` : `${state} ${attempts} ${status} ${reason} ${dueAt?.getTime()}`;
    const entry = entries.get(key) ?? { change, seqs: [], personIds: [] };
    entries.set(key, entry);
    entry.seqs.push(recipient.seq);
    if (change.suppress) entry.personIds.push(recipient.personId);
  }
  return [...entries.values()];
}

/** What happened to deliveries since the last commit, and which leases are through. */
export class Ledger {
  readonly #worker: string;
  readonly #work: QueueWork;
  #results: Result[] = [];

  constructor(worker: string, work: QueueWork) {
    this.#worker = worker;
    this.#work = work;
  }

  /** Results that no commit has begun to write. */
  get size(): number {
    return this.#results.length;
  }

  add(held: Held, recipient: Recipient, change: Change): void {
    if (change.dueAt) held.comesBack(change.dueAt);
    this.#results.push({ held, recipient, change });
  }

  /**
   * Writes all results and ends the leases of dispatches that are through, in one transaction; returns what was
   * written. Nothing is forgotten when it fails. One commit at a time.
   */
  async commit(all: Set<Held>, now: Date): Promise<readonly Change[]> {
    const results = this.#results;
    const counts = new Map<Held, number>();
    for (const { held } of results) counts.set(held, (counts.get(held) ?? 0) + 1);
    const through: Held[] = [];
    for (const held of all) if (held.complete && held.open === (counts.get(held) ?? 0)) through.push(held);
    if (results.length === 0 && through.length === 0) return [];
    this.#results = [];
    await this.#write(results, through, now);
    for (const [held, count] of counts) held.open -= count;
    for (const held of through) all.delete(held);
    return results.map(({ change }) => change);
  }

  async #write(results: Result[], through: Held[], now: Date): Promise<void> {
    const endings = through.map(({ dispatch, retryAt }): Ending => ({ seq: dispatch.seq, dueAt: retryAt }));
    try {
      await this.#work.record(this.#worker, entriesOf(results), endings, now);
    } catch (error) {
      this.#results = [...results, ...this.#results];
      throw error;
    }
  }
}
