import type { Offers } from "~/mail/outbound/connection";
import type { Letter, Reply } from "~/mail/outbound/outcome";
import { notMade, type Transaction, transaction } from "~/mail/outbound/transaction";
import type { Wire } from "~/mail/outbound/wire";

/** Gives the next letter, now or later; undefined: no more. Several lanes may share one. */
export type Source = () => Letter | undefined | Promise<Letter | undefined>;

/** What a feed tells. */
export interface FeedListener {
  /** A letter is ready, or the feed became idle, some time after it was asked. */
  onReady(): void;
  /** This letter cannot go to this server. */
  onRefused(id: string, reply: Reply): void;
}

/** Pulls letters from a source, one ahead, and makes them ready to be written. */
export class LetterFeed {
  readonly #offers: Offers;
  readonly #listener: FeedListener;
  #source: Source | undefined;
  #ready: Transaction | undefined;
  #waiting = false;
  #error: unknown;

  constructor(source: Source, offers: Offers, listener: FeedListener) {
    this.#source = source;
    this.#offers = offers;
    this.#listener = listener;
  }

  /** Nothing is ready or being made, and nothing more will come. */
  get idle(): boolean {
    return !this.#source && !this.#ready && !this.#waiting;
  }

  /** What the source threw. */
  get error(): unknown {
    return this.#error;
  }

  /** Pulls no more. */
  stop(): void {
    this.#source = undefined;
  }

  /** Takes the letter that is ready, if one is. */
  take(): Transaction | undefined {
    const taken = this.#ready;
    this.#ready = undefined;
    return taken;
  }

  /** Pulls until a letter is ready, or must be waited for, or none is left. */
  pull(): void {
    while (this.#source && !this.#ready && !this.#waiting) {
      try {
        const letter = this.#source();
        if (letter instanceof Promise) this.#later(letter, (got) => this.#make(got));
        else this.#make(letter);
      } catch (error) {
        this.#fail(error);
      }
    }
  }

  #make(letter: Letter | undefined): void {
    if (!letter) {
      this.stop();
      return;
    }
    const message = made(letter);
    if (message instanceof Promise) this.#later(message.catch(notMade), (result) => this.#done(letter, result));
    else this.#done(letter, message);
  }

  #done(letter: Letter, message: Wire | Reply): void {
    const result = Buffer.isBuffer(message) ? transaction(letter, message, this.#offers) : message;
    if ("code" in result) this.#listener.onRefused(letter.id, result);
    else this.#ready = result;
  }

  #later<T>(promise: Promise<T>, then: (value: T) => void): void {
    this.#waiting = true;
    promise
      .then(
        (value) => {
          this.#waiting = false;
          then(value);
        },
        (error) => {
          this.#waiting = false;
          this.#fail(error);
        },
      )
      .then(() => {
        if (this.#waiting) return;
        this.pull();
        this.#listener.onReady();
      });
  }

  #fail(error: unknown): void {
    this.#error = error;
    this.stop();
  }
}

function made(letter: Letter): Wire | Reply | Promise<Wire> {
  try {
    return letter.message();
  } catch (error) {
    return notMade(error);
  }
}
