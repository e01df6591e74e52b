import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { and, inArray, sql } from "drizzle-orm";
import { among } from "~/db/execute.server";
import { store } from "~/db/open.server";
import { deliveryId, seqIn } from "./delivery-id";

/**
 * What the mail server has taken and the database does not know yet, one delivery's id a line, in two small files
 * beside the database. A line is written before its connection sends the next letter, so that results can be written
 * to the database in large groups and a kill -9 still repeats no letter but those without an answer. (The lines are
 * not forced to the disk: after a power cut the letters of the last group may be repeated.)
 *
 * While the group of one file is written to the database, new lines go to the other one.
 */
export class Receipts {
  readonly #files: [number, number];
  #current: 0 | 1 = 0;

  /** @param path the database's file; whoever opens its receipts must be its only worker */
  constructor(path: string) {
    const open = (name: string) => openSync(`${path}.${name}`, "a+", 0o600);
    this.#files = [open("receipts-1"), open("receipts-2")];
  }

  note(id: string): void {
    writeSync(this.#files[this.#current], `${id}\n`);
  }

  /** Begins a new group; the function that it returns forgets the old one, once it is in the database. */
  turn(): () => void {
    const [old, other] = this.#current === 0 ? this.#files : [this.#files[1], this.#files[0]];
    // After a commit that failed the other file is still needed: then that one is forgotten first.
    if (fstatSync(other).size > 0) return () => ftruncateSync(other);
    this.#current = this.#current === 0 ? 1 : 0;
    return () => ftruncateSync(old);
  }

  /** Before the first note: marks as sent what a dead worker had noted and not written into the database; returns how many. */
  async replay(now = new Date()): Promise<number> {
    const text = this.#files.map((file) => readFileSync(file, "utf8")).join("\n");
    const ids = new Set(text.split("\n").filter((line) => whole.test(line)));
    const marked = ids.size > 0 ? await markSent(ids, now) : 0;
    for (const file of this.#files) ftruncateSync(file);
    return marked;
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }
}

/** A line of which nothing is missing. */
const whole = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The files may be older than a restored database: only rows that are the very deliveries are touched. */
async function markSent(ids: Set<string>, now: Date): Promise<number> {
  const { delivery } = store().t;
  const open = and(among(delivery.seq, [...ids].map(seqIn)), inArray(delivery.state, ["queued", "deferred"]));
  return store().tx(async (tx) => {
    const rows = await tx.select({ seq: delivery.seq, letterId: delivery.letterId }).from(delivery).where(open);
    const seqs = rows.filter((row) => ids.has(deliveryId(row.seq, row.letterId))).map(({ seq }) => seq);
    const attempts = sql`${delivery.attempts} + 1`;
    const sent = { state: "sent" as const, attempts, settledAt: now, slots: null, status: null, reason: null };
    await tx.update(delivery).set(sent).where(among(delivery.seq, seqs));
    return seqs.length;
  });
}
