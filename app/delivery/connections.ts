import { log } from "~/log.server";
import type { ConnectionFailure } from "~/mail/outbound/failure";
import { type Lane as Line, openLane } from "~/mail/outbound/lane";
import type { Source } from "~/mail/outbound/letter-feed";
import type { Outcome } from "~/mail/outbound/outcome";
import type { Transport } from "~/mail/outbound/transport";
import { Breaker } from "./breaker";
import { type Lane, lanes } from "./kinds";

/**
 * Connections for all lanes, and further ones that only codes and urgent warnings may use: enough that the mail server has
 * work while this process collects its garbage, and together less than the 50 that Postfix takes from one client
 * (postconf(5), smtpd_client_connection_count_limit). A server that takes fewer says so and gets fewer.
 */
const most = { all: 44, first: 4 };
/** A connection is opened for each so many letters that are ready. */
const lettersEach = 10;
/** Successes in a row after which one more connection is tried where the server had had enough of them. */
const trust = 500;

interface Open {
  line: Line;
  /** Lanes beyond this one are not its business. */
  last: Lane;
  busy: boolean;
  sent: number;
}

/** Where letters come from and outcomes go. */
export interface Work {
  source(last: Lane): Source;
  report(outcome: Outcome): void;
}

/** The open connections to the mail server. */
export class Connections {
  readonly breaker = new Breaker();
  readonly #transport: Transport;
  readonly #work: Work;
  readonly #open = new Set<Open>();
  readonly #changed: () => void;
  #dialling = 0;
  #limit = most.all;
  #goodSince = 0;

  /** `changed` is called when a connection opened, failed or ran out of letters. */
  constructor(transport: Transport, work: Work, changed: () => void) {
    this.#transport = transport;
    this.#work = work;
    this.#changed = changed;
  }

  get open(): number {
    return this.#open.size;
  }

  /** Some connection is being opened or has letters. */
  get busy(): boolean {
    return this.#dialling > 0 || [...this.#open].some(({ busy }) => busy);
  }

  /** Sets connections to work: `ready` letters wait, `first` of them in the lanes that must not wait. */
  tend(ready: number, first: number): void {
    if (ready === 0) return;
    const idle = [...this.#open].filter(({ busy }) => !busy);
    for (const open of idle) if (open.last === lanes.bulk || first > 0) void this.#run(open);
    const allowed = this.breaker.mayDial(Date.now()) - this.#dialling;
    const common = this.#count(lanes.bulk);
    const wanted = Math.min(this.#limit, Math.ceil(ready / lettersEach)) - common - this.#dialling;
    for (let n = 0; n < Math.min(wanted, allowed); n++) void this.#dial(lanes.bulk);
    const full = common > 0 && common >= this.#limit && idle.length === 0;
    if (full && first > 0 && allowed > 0 && this.#count(lanes.urgent) < most.first) void this.#dial(lanes.urgent);
  }

  #count(last: Lane): number {
    let sum = 0;
    for (const open of this.#open) if (open.last === last) sum++;
    return sum;
  }

  async #dial(last: Lane): Promise<void> {
    this.#dialling++;
    try {
      const open: Open = { line: await openLane(this.#transport), last, busy: false, sent: 0 };
      this.#open.add(open);
      void this.#run(open);
    } catch (error) {
      this.#refused(error as ConnectionFailure);
    } finally {
      this.#dialling--;
      this.#changed();
    }
  }

  /** A server that has enough connections of ours gets no more than it took; any other refusal counts as a failure. */
  #refused(failure: ConnectionFailure): void {
    if (failure.reason === "closing" && this.#open.size > 0) {
      this.#limit = this.#open.size;
      return;
    }
    const { reason, step, reply } = failure;
    log.warn({ reason, step, code: reply?.code }, "no connection to the mail server");
    this.breaker.failed(Date.now());
  }

  async #run(open: Open): Promise<void> {
    open.busy = true;
    const failure = await open.line.send(this.#work.source(open.last), (outcome) => {
      if (outcome.result === "sent") this.#sent(open);
      this.#work.report(outcome);
    });
    open.busy = false;
    if (failure) {
      this.#open.delete(open);
      if (open.sent === 0 && failure.reason !== "closed") this.#refused(failure);
    }
    this.#changed();
  }

  #sent(open: Open): void {
    if (open.sent++ === 0) this.breaker.succeeded();
    if (this.#limit < most.all && ++this.#goodSince % trust === 0) this.#limit++;
  }

  /** Lets letters in flight finish (at most `within` ms), says QUIT everywhere and closes. */
  async close(within: number): Promise<void> {
    await Promise.all([...this.#open].map(({ line }) => line.close(within)));
    this.#open.clear();
  }
}
