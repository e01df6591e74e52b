import { and, eq, isNull, lt } from "drizzle-orm";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { databasePlace, writeMark } from "~/db/place.server";
import { log } from "~/log.server";
import type { Entry } from "./record.server";
import { holdIfRestored } from "./restored.server";

const day = 86_400_000;

/** What a worker tells of itself in its row of `worker`. */
export class Journal {
  readonly #worker: string;
  readonly #counts = { sent: 0, deferred: 0, bounced: 0, dropped: 0 };

  constructor(worker: string) {
    this.#worker = worker;
  }

  count(entries: readonly Entry[]): void {
    for (const { change, seqs } of entries) {
      const { state } = change;
      this.#counts[state === "sent" || state === "deferred" || state === "bounced" ? state : "dropped"] += seqs.length;
    }
  }

  /** Begins the row; rows of workers not seen for a day go. Holds the queue when the database has been restored. */
  async begin(now = new Date()): Promise<void> {
    const { worker } = store().t;
    const why = await holdIfRestored(config.databaseUrl, now);
    if (why) log.warn({ why }, "the queue is held: see npm run admin -- queue status");
    const place = await databasePlace();
    const row = { id: this.#worker, startedAt: now, seenAt: now, place, breaker: "closed" as const, ...this.#counts };
    await store().tx(
      async (tx) => {
        await tx.delete(worker).where(lt(worker.seenAt, new Date(now.getTime() - day)));
        await tx.insert(worker).values(row);
      },
      { relaxed: true },
    );
    writeMark(config.databaseUrl, now);
  }

  /** @param openUntil epoch milliseconds until which the mail server is not tried; 0: it answers */
  async write(openUntil: number, now = new Date()): Promise<void> {
    const { worker } = store().t;
    const open = openUntil > 0;
    const state = {
      breaker: open ? ("open" as const) : ("closed" as const),
      breakerUntil: open ? new Date(openUntil) : null,
    };
    await store().tx(
      (tx) =>
        tx
          .update(worker)
          .set({ seenAt: now, ...state, ...this.#counts })
          .where(and(eq(worker.id, this.#worker), isNull(worker.stoppedAt))),
      { relaxed: true },
    );
    writeMark(config.databaseUrl, now);
  }

  async end(now = new Date()): Promise<void> {
    const { worker } = store().t;
    const last = { seenAt: now, stoppedAt: now, ...this.#counts };
    await store().tx((tx) => tx.update(worker).set(last).where(eq(worker.id, this.#worker)), { relaxed: true });
    writeMark(config.databaseUrl, now);
  }
}
