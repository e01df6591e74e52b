import { and, eq, isNull, lt } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Change } from "./judge";

const day = 86_400_000;

/** What a worker tells of itself in its row of `worker`. */
export class Journal {
  readonly #worker: string;
  readonly #counts = { sent: 0, deferred: 0, bounced: 0, dropped: 0 };

  constructor(worker: string) {
    this.#worker = worker;
  }

  count(changes: readonly Change[]): void {
    for (const { state } of changes)
      this.#counts[state === "sent" || state === "deferred" || state === "bounced" ? state : "dropped"]++;
  }

  /** Begins the row; rows of workers not seen for a day go. */
  async begin(now = new Date()): Promise<void> {
    const { worker } = store().t;
    const row = { id: this.#worker, startedAt: now, seenAt: now, breaker: "closed" as const, ...this.#counts };
    await store().tx(
      async (tx) => {
        await tx.delete(worker).where(lt(worker.seenAt, new Date(now.getTime() - day)));
        await tx.insert(worker).values(row);
      },
      { relaxed: true },
    );
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
  }

  async end(now = new Date()): Promise<void> {
    const { worker } = store().t;
    const last = { seenAt: now, stoppedAt: now, ...this.#counts };
    await store().tx((tx) => tx.update(worker).set(last).where(eq(worker.id, this.#worker)), { relaxed: true });
  }
}
