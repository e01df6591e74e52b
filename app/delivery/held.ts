import type { Composed } from "./compose.server";
import type { Lane } from "./kinds";
import type { Dispatch } from "./lease.server";
import type { Recipient } from "./recipients.server";

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

  constructor(dispatch: Dispatch, composed: Composed) {
    this.dispatch = dispatch;
    this.composed = composed;
    this.lane = dispatch.lane;
    this.readTo = dispatch.firstSeq - 1;
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
    this.comesBack(at);
    return forgotten;
  }
}

/** A delivery that a connection has. */
export interface InFlight {
  held: Held;
  recipient: Recipient;
}
