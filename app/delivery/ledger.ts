import type { Held } from "./held";
import type { Change } from "./judge";
import type { QueueWork } from "./queue-work.server";
import type { Recipient } from "./recipients.server";
import type { Ending, Entry } from "./record.server";

/** Results that one commit writes. Of a letter that was sent nothing is kept but its number. */
class Group {
  /** Results that differ in nothing are one entry: letters that were all sent at the first try are one statement. */
  readonly entries = new Map<string, Entry>();
  readonly counts = new Map<Held, number>();
  size = 0;

  add(held: Held, { seq, personId }: Recipient, change: Change): void {
    const { state, attempts, status, reason, dueAt } = change;
    const key = state === "sent" ? `sent ${attempts}` : `${state} ${attempts} ${status} ${reason} ${dueAt?.getTime()}`;
    const entry = this.#entry(key, change);
    entry.seqs.push(seq);
    if (change.suppress) entry.personIds.push(personId);
    this.#count(held, 1);
  }

  /** Takes in what an earlier group could not write. */
  takeBack(earlier: Group): void {
    for (const [key, { change, seqs, personIds }] of earlier.entries) {
      const entry = this.#entry(key, change);
      entry.seqs.push(...seqs);
      entry.personIds.push(...personIds);
    }
    for (const [held, count] of earlier.counts) this.#count(held, count);
  }

  #entry(key: string, change: Change): Entry {
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { change, seqs: [], personIds: [] };
      this.entries.set(key, entry);
    }
    return entry;
  }

  #count(held: Held, more: number): void {
    this.counts.set(held, (this.counts.get(held) ?? 0) + more);
    this.size += more;
  }
}

/** What happened to deliveries since the last commit, and which leases are through. */
export class Ledger {
  readonly #worker: string;
  readonly #work: QueueWork;
  #group = new Group();

  constructor(worker: string, work: QueueWork) {
    this.#worker = worker;
    this.#work = work;
  }

  /** Results that no commit has begun to write. */
  get size(): number {
    return this.#group.size;
  }

  add(held: Held, recipient: Recipient, change: Change): void {
    if (change.dueAt) held.comesBack(change.dueAt);
    this.#group.add(held, recipient, change);
  }

  /**
   * Writes all results and ends the leases of dispatches that are through, in one transaction; returns what was
   * written. Nothing is forgotten when it fails. One commit at a time.
   */
  async commit(all: Set<Held>, now: Date): Promise<readonly Entry[]> {
    const group = this.#group;
    const through: Held[] = [];
    for (const held of all) if (held.complete && held.open === (group.counts.get(held) ?? 0)) through.push(held);
    if (group.size === 0 && through.length === 0) return [];
    this.#group = new Group();
    const entries = [...group.entries.values()];
    const endings = through.map(({ dispatch, retryAt }): Ending => ({ seq: dispatch.seq, dueAt: retryAt }));
    try {
      await this.#work.record(this.#worker, entries, endings, now);
    } catch (error) {
      this.#group.takeBack(group);
      throw error;
    }
    for (const [held, count] of group.counts) held.open -= count;
    for (const held of through) all.delete(held);
    return entries;
  }
}
