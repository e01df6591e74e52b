import { setTimeout as pause } from "node:timers/promises";
import { log } from "~/log.server";
import { Bell } from "./bell";
import type { Held } from "./held";
import { Ledger } from "./ledger";
import type { QueueWork } from "./queue-work.server";
import type { Receipts } from "./receipts.server";
import type { Entry } from "./record.server";
import { afterFailure, company, lastTries, poll } from "./sender-options";

interface Given {
  worker: string;
  work: QueueWork;
  receipts: Receipts | undefined;
  clock: () => Date;
  held: () => Set<Held>;
  /** Whether letters are under way whose results will come. */
  sending: () => boolean;
  /** Hears of what has been written. */
  written: (entries: readonly Entry[]) => void;
}

/** Says that the database refused a turn, and waits before the next. */
export async function turnFailed(error: unknown): Promise<void> {
  log.error({ err: error }, "a turn of the queue failed");
  await pause(afterFailure);
}

/** Writes down what became of letters, in groups: those that arrive while one group is written are the next group. */
export class Books {
  readonly #given: Given;
  readonly #ledger: Ledger;
  readonly #some = new Bell();
  readonly #enough = new Bell();
  #committing = 0;
  #ended = false;

  constructor(given: Given) {
    this.#given = given;
    this.#ledger = new Ledger(given.worker, given.work);
  }

  /** Results that are not yet in the database. */
  get unsettled(): number {
    return this.#ledger.size + this.#committing;
  }

  add(...result: Parameters<Ledger["add"]>): void {
    this.#ledger.add(...result);
    this.#some.ring();
    if (this.#ledger.size >= company.size) this.#enough.ring();
  }

  /** Looks also without a result: a lease may be through without letters. */
  look(): void {
    this.#some.ring();
  }

  /** Writes until `end`, and then what is left. @throws what the database says, when it refuses that again and again. */
  async keep(): Promise<void> {
    const { receipts, sending, held } = this.#given;
    for (let failures = 0; ; ) {
      await this.#some.wait(poll);
      if (receipts && sending()) await this.#enough.wait(company.wait);
      try {
        if (this.#ledger.size > 0 || held().size > 0) await this.#commit();
        else if (this.#ended) return;
        failures = 0;
      } catch (error) {
        if (this.#ended && ++failures === lastTries) throw error;
        await turnFailed(error);
      }
    }
  }

  end(): void {
    this.#ended = true;
    this.#some.ring();
  }

  async #commit(): Promise<void> {
    const { receipts, held, clock, written } = this.#given;
    this.#committing = this.#ledger.size;
    const forget = receipts?.turn();
    const entries = await this.#ledger.commit(held(), clock()).finally(() => {
      this.#committing = 0;
    });
    forget?.();
    if (entries.length > 0) written(entries);
  }
}
