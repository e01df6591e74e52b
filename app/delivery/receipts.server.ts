import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { and, inArray, sql } from "drizzle-orm";
import { among } from "~/db/execute.server";
import { store } from "~/db/open.server";
import { deliveryId, seqIn } from "./delivery-id";

/** Length of a line: an id in UUID form and a line end. */
const line = 37;

/**
 * What the mail server has taken and the database does not know yet, one id a line, in two small files beside the
 * database. A line is written before the connection sends its next letter, so that results can be written to the
 * database in large groups and a kill -9 still repeats no letter but those without an answer. (The lines are not
 * forced to the disk: after a power cut the letters of the last group may be repeated.)
 *
 * While the group of one file is written to the database, new lines go to the other one.
 */
export class Receipts {
  readonly #files: [number, number];
  #current: 0 | 1 = 0;

  /** @param path the database's file; whoever opens its receipts is its only worker */
  constructor(path: string) {
    const open = (name: string) => openSync(`${path}.${name}`, "a+");
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

  /** Marks as sent what a dead worker had noted and not written into the database; returns how many lines it left. */
  async replay(now = new Date()): Promise<number> {
    const text = this.#files.map((file) => readFileSync(file, "utf8")).join("");
    const ids = text.split("\n").filter((id) => id.length === line - 1);
    await markSent(ids, now);
    for (const file of this.#files) ftruncateSync(file);
    return ids.length;
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }
}

/** The file may be older than a restored database: only rows that are the very deliveries are touched. */
async function markSent(ids: string[], now: Date): Promise<void> {
  const { delivery } = store().t;
  const noted = new Set(ids);
  await store().tx(
    async (tx) => {
      const open = and(among(delivery.seq, ids.map(seqIn)), inArray(delivery.state, ["queued", "deferred"]));
      const rows = await tx.select({ seq: delivery.seq, letterId: delivery.letterId }).from(delivery).where(open);
      const seqs = rows.filter((row) => noted.has(deliveryId(row.seq, row.letterId))).map(({ seq }) => seq);
      const row = { state: "sent" as const, attempts: sql`${delivery.attempts} + 1`, settledAt: now, slots: null };
      await tx
        .update(delivery)
        .set({ ...row, status: null, reason: null })
        .where(among(delivery.seq, seqs));
    },
    { relaxed: true },
  );
}
