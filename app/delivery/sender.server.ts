import { setTimeout as pause } from "node:timers/promises";
import { log } from "~/log.server";
import type { Source } from "~/mail/outbound/letter-feed";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import type { Transport } from "~/mail/outbound/transport";
import { Bell } from "./bell";
import { Connections } from "./connections";
import type { Held, InFlight } from "./held";
import { isHeld } from "./hold.server";
import { type Change, judge } from "./judge";
import { type Lane, lanes } from "./kinds";
import { leaseTime } from "./lease.server";
import { Ledger } from "./ledger.server";
import { domainOf, Pace } from "./pace";
import type { Recipient } from "./recipients.server";
import { Stock } from "./stock.server";

/** Results that are written together, and how long the first of them waits for others (ms). */
const group = { size: 200, age: 20 };
/** The queue is asked for new work so often (ms). */
const poll = 100;
const lastBreath = 10_000;
const afterFailure = 1_000;
/** What was sent and is not written down would be sent again: a database that comes back soon is worth waiting for. */
const lastTries = 5;

export interface SenderOptions {
  /** Under whose name it leases. */
  worker: string;
  transport: Transport;
  /** What time it is for the queue. */
  clock?: () => Date;
  /** Hears of every delivery that was written down. */
  tell: (changes: readonly Change[]) => void;
}

/** One worker: leases letters, sends them over its connections and writes down what became of them. */
export class Sender {
  readonly #clock: () => Date;
  readonly #tell: SenderOptions["tell"];
  readonly #bell = new Bell();
  readonly #pace = new Pace();
  readonly #ledger: Ledger;
  readonly #stock: Stock;
  readonly #connections: Connections;
  readonly #inFlight = new Map<string, InFlight>();
  readonly #secondTry = new WeakSet<Recipient>();
  #waiting: { last: Lane; give: (letter: Letter | undefined) => void }[] = [];
  #expecting = false;
  #stopping = false;
  #renewed = performance.now();

  constructor({ worker, transport, clock = () => new Date(), tell }: SenderOptions) {
    this.#clock = clock;
    this.#tell = tell;
    this.#ledger = new Ledger(worker);
    this.#stock = new Stock(worker, this.#pace, (...what) => this.#ledger.add(...what));
    const work = { source: (last: Lane) => this.#source(last), report: (outcome: Outcome) => this.#report(outcome) };
    this.#connections = new Connections(transport, work, () => this.#bell.ring());
  }

  /** The mail server cannot be reached; nothing is tried before this instant (epoch ms, 0: all is well). */
  get breakerOpenUntil(): number {
    return this.#connections.breaker.openUntil;
  }

  /** Sends until nothing is due, or nothing can be sent. */
  async untilIdle(): Promise<void> {
    await this.#turn();
    while (this.#expecting || this.#connections.busy || this.#ledger.size > 0 || this.#stock.held.size > 0) {
      await this.#rest();
      await this.#turn();
    }
    await this.#finish();
  }

  /** Sends until `leave`. A turn that the database refused is tried again: nothing is forgotten. */
  async untilStopped(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#turn();
      } catch (error) {
        log.error({ err: error }, "a turn of the queue failed");
        await pause(afterFailure);
      }
      await this.#rest();
    }
    await this.#finish();
  }

  /** Takes no more letters; those in flight have ten seconds. */
  leave(): void {
    this.#stopping = true;
    this.#bell.ring();
  }

  /** Lets letters in flight finish, says QUIT everywhere, writes the results and gives the rest back. */
  async #finish(): Promise<void> {
    this.#stopping = true;
    this.#stock.giveBack(this.#clock());
    this.#serve();
    await this.#connections.close(lastBreath);
    for (let tries = 1; ; tries++) {
      try {
        return this.#tell(await this.#ledger.commit(this.#stock.held, this.#clock()));
      } catch (error) {
        if (tries === lastTries) throw error;
        await pause(afterFailure);
      }
    }
  }

  async #turn(): Promise<void> {
    await this.#commit();
    this.#expecting = await this.#refill();
    this.#serve();
    this.#connections.tend(this.#stock.ready(), this.#stock.ready(lanes.urgent));
  }

  #rest(): Promise<void> {
    return this.#bell.wait(this.#ledger.size > 0 ? group.age : poll);
  }

  async #commit(): Promise<void> {
    const urgent = this.#inFlight.size === 0 || this.#ledger.size >= group.size || this.#ledger.age >= group.age;
    if (urgent) this.#tell(await this.#ledger.commit(this.#stock.held, this.#clock()));
  }

  /** Returns whether more letters may come soon. */
  async #refill(): Promise<boolean> {
    const now = this.#clock();
    if (!this.#connections.breaker.allows(Date.now()) || (await isHeld())) {
      this.#stock.giveBack(now);
      return false;
    }
    if (performance.now() - this.#renewed > leaseTime / 4) {
      await this.#stock.renew(now);
      this.#renewed = performance.now();
    }
    return this.#stock.refill(now);
  }

  #source(last: Lane): Source {
    return () => {
      if (this.#stopping) return undefined;
      const letter = this.#next(last);
      if (letter || !this.#expecting) return letter;
      this.#bell.ring();
      return new Promise((give) => this.#waiting.push({ last, give }));
    };
  }

  #next(last: Lane): Letter | undefined {
    const inFlight = this.#stock.next(last);
    if (!inFlight) return undefined;
    const letter = inFlight.held.composed.to(inFlight.recipient);
    this.#inFlight.set(letter.id, inFlight);
    if (this.#stock.low) this.#bell.ring();
    return letter;
  }

  /** Gives connections that wait the letters that have come, or lets them rest. */
  #serve(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const one of waiting) {
      const letter = this.#stopping ? undefined : this.#next(one.last);
      if (letter || !this.#expecting) one.give(letter);
      else this.#waiting.push(one);
    }
  }

  #report(outcome: Outcome): void {
    const { held, recipient } = this.#inFlight.get(outcome.id)!;
    this.#inFlight.delete(outcome.id);
    const domain = domainOf(recipient.email);
    if (outcome.result === "sent") this.#pace.speedUp(domain);
    if (asksForPatience(outcome)) this.#pace.slowDown(domain, performance.now());
    if (outcome.result === "unsent" && this.#again(held, recipient)) return;
    const tried = { attempts: recipient.attempts, expiresAt: held.composed.expiresAt };
    this.#ledger.add(held, recipient, judge(outcome, tried, this.#clock()));
    if (this.#ledger.size >= group.size) this.#bell.ring();
  }

  /** A letter that the server cannot have taken goes again at once, but only once: it may be what broke the connection. */
  #again(held: Held, recipient: Recipient): boolean {
    if (this.#stopping || !this.#connections.breaker.allows(Date.now())) {
      held.open--;
      held.comesBack(this.#clock());
      return true;
    }
    if (this.#secondTry.has(recipient)) return false;
    this.#secondTry.add(recipient);
    this.#stock.again(held, recipient);
    return true;
  }
}

/** 421 and 4.7.x (RFC 3463): too much, too fast. */
const asksForPatience = ({ reply }: Outcome): boolean =>
  reply !== undefined && (reply.code === 421 || reply.enhanced?.startsWith("4.7.") === true);
