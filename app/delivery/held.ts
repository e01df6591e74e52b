import type { Letter } from "~/mail/outbound/outcome";
import type { Composed } from "./compose.server";
import type { Lane } from "./kinds";
import type { Dispatch } from "./lease.server";
import type { Recipient } from "./recipients.server";

/**
 * Letters made out at once, while half as many are left: one kind of work at a time keeps the processor's caches warm,
 * and signatures are there when their letter has its turn.
 */
const batch = 16;

/** A dispatch that this worker has leased, as far as it has been read. */
export class Held {
  readonly dispatch: Dispatch;
  readonly composed: Composed;
  readonly lane: Lane;
  /** Deliveries up to this `seq` have been read. */
  readTo: number;
  /** Nothing more is to be read. */
  complete = false;
  /** Deliveries that were read and whose result is not yet in the database. */
  open = 0;
  /** When some of its deliveries are due again. */
  retryAt: Date | undefined;
  /** Read and allowed, waiting for their turn; the next one last. */
  readonly ready: Recipient[] = [];
  /** Letters to the next of them, made out ahead. */
  readonly #letters = new Map<Recipient, Letter>();

  constructor(dispatch: Dispatch, composed: Composed) {
    this.dispatch = dispatch;
    this.composed = composed;
    this.lane = dispatch.lane;
    this.readTo = dispatch.firstSeq - 1;
  }

  /** The letter to a recipient whose turn it is. */
  letterTo(recipient: Recipient): Letter {
    if (this.#letters.size <= batch / 2 || !this.#letters.has(recipient))
      for (const one of [recipient, ...this.ready.slice(-batch).reverse()])
        if (!this.#letters.has(one)) this.#letters.set(one, this.composed.to(one));
    const letter = this.#letters.get(recipient)!;
    this.#letters.delete(recipient);
    return letter;
  }

  /** Some delivery stays open and is due again at `at`. */
  comesBack(at: Date): void {
    if (!this.retryAt || at < this.retryAt) this.retryAt = at;
  }

  /** Reads no more and forgets what waits for its turn, which is due again `at`; returns how many these are. */
  giveBack(at: Date): number {
    const forgotten = this.ready.length;
    if (this.complete && forgotten === 0) return 0;
    this.complete = true;
    this.open -= forgotten;
    this.ready.length = 0;
    this.#letters.clear();
    this.comesBack(at);
    return forgotten;
  }
}

/** A delivery that a connection has. */
export interface InFlight {
  held: Held;
  recipient: Recipient;
}
