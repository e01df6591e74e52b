import type { Source } from "~/mail/outbound/letter-feed";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { Bell } from "./bell";
import { Books, turnFailed } from "./books";
import { Connections } from "./connections";
import type { Held, InFlight } from "./held";
import { judge } from "./judge";
import { type Lane, lanes } from "./kinds";
import { leaseTime } from "./lease.server";
import { domainOf, Pace } from "./pace";
import { queueWork } from "./queue-work.server";
import type { Receipts } from "./receipts.server";
import type { Recipient } from "./recipients.server";
import type { Entry } from "./record.server";
import { lastBreath, poll, type SenderOptions, unsettledEach } from "./sender-options";
import { Stock } from "./stock.server";

/** One worker: leases letters, sends them over its connections and writes down what became of them. */
export class Sender {
  readonly #clock: () => Date;
  readonly #tell: SenderOptions["tell"];
  readonly #receipts: Receipts | undefined;
  readonly #wake = new Bell();
  readonly #pace = new Pace();
  readonly #books: Books;
  readonly #stock: Stock;
  readonly #connections: Connections;
  readonly #inFlight = new Map<string, InFlight>();
  readonly #secondTry = new WeakSet<Recipient>();
  #waiting: { last: Lane; give: (letter: Letter | undefined) => void }[] = [];
  #expecting = false;
  #stopping = false;
  #renewed = performance.now();
  #looked = Number.NEGATIVE_INFINITY;

  constructor({ worker, transport, clock = () => new Date(), tell, work = queueWork, receipts }: SenderOptions) {
    this.#clock = clock;
    this.#tell = tell;
    this.#receipts = receipts;
    const held = () => this.#stock.held;
    const sending = () => this.#inFlight.size > 0;
    const written = (entries: readonly Entry[]) => this.#settled(entries);
    this.#books = new Books({ worker, work, receipts, clock, held, sending, written });
    this.#stock = new Stock({ worker, work, pace: this.#pace, drop: (...what) => this.#books.add(...what) });
    const letters = { source: (last: Lane) => this.#source(last), report: (outcome: Outcome) => this.#report(outcome) };
    this.#connections = new Connections(transport, letters, () => this.#wake.ring());
  }

  /** The mail server cannot be reached; nothing is tried before this instant (epoch ms, 0: all is well). */
  get breakerOpenUntil(): number {
    return this.#connections.breaker.openUntil;
  }

  /** Sends until nothing is due, or nothing can be sent. */
  async untilIdle(): Promise<void> {
    const books = this.#books.keep();
    do {
      await this.#turn();
      if (!this.#idle) await this.#wake.wait(poll);
    } while (!this.#idle);
    await this.#finish(books);
  }

  /** Sends until `leave`. A turn that the database refused is tried again: nothing is forgotten. */
  async untilStopped(): Promise<void> {
    const books = this.#books.keep();
    while (!this.#stopping) {
      await this.#turn().catch(turnFailed);
      await this.#wake.wait(poll);
    }
    await this.#finish(books);
  }

  /** Takes no more letters; those in flight have ten seconds. */
  leave(): void {
    this.#stopping = true;
    this.#wake.ring();
  }

  get #idle(): boolean {
    const busy = this.#expecting || this.#connections.busy || this.#stock.held.size > 0;
    return !busy && this.#books.unsettled === 0;
  }

  async #turn(): Promise<void> {
    this.#expecting = await this.#refill();
    this.#serve();
    this.#books.look();
    this.#connections.tend(this.#stock.ready(), this.#stock.ready(lanes.urgent));
  }

  /** Returns whether more letters may come soon. */
  async #refill(): Promise<boolean> {
    const now = this.#clock();
    if (!this.#connections.breaker.allows(Date.now())) {
      this.#stock.giveBack(now);
      return false;
    }
    if (performance.now() - this.#looked >= poll) {
      await this.#stock.look(now);
      this.#looked = performance.now();
    }
    if (performance.now() - this.#renewed > leaseTime / 4) {
      await this.#stock.renew(now);
      this.#renewed = performance.now();
    }
    return this.#stock.refill(now);
  }

  #settled(entries: readonly Entry[]): void {
    this.#tell(entries);
    this.#serve();
    if (this.#inFlight.size === 0) this.#wake.ring();
  }

  /** Lets letters in flight finish, says QUIT everywhere, writes the results and gives the rest back. */
  async #finish(books: Promise<void>): Promise<void> {
    this.#stopping = true;
    this.#stock.giveBack(this.#clock());
    this.#serve();
    await this.#connections.close(lastBreath);
    this.#books.end();
    await books;
  }

  #source(last: Lane): Source {
    return () => {
      if (this.#stopping) return undefined;
      const full = this.#full;
      const letter = full ? undefined : this.#next(last);
      if (letter || (!full && !this.#expecting)) return letter;
      return new Promise((give) => this.#waiting.push({ last, give }));
    };
  }

  get #full(): boolean {
    const unsettled = this.#inFlight.size + this.#books.unsettled;
    const each = this.#receipts ? unsettledEach.withReceipts : unsettledEach.without;
    return unsettled >= each * Math.max(1, this.#connections.open);
  }

  #next(last: Lane): Letter | undefined {
    const inFlight = this.#stock.next(last);
    if (this.#stock.low) this.#wake.ring();
    if (!inFlight) return undefined;
    const letter = inFlight.held.letterTo(inFlight.recipient);
    this.#inFlight.set(letter.id, inFlight);
    return letter;
  }

  /** Gives connections that wait the letters that have come, or lets them rest. */
  #serve(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const one of waiting) {
      const full = this.#full && !this.#stopping;
      const letter = full || this.#stopping ? undefined : this.#next(one.last);
      if (letter || this.#stopping || (!full && !this.#expecting)) one.give(letter);
      else this.#waiting.push(one);
    }
  }

  #report(outcome: Outcome): void {
    const { held, recipient } = this.#inFlight.get(outcome.id)!;
    this.#inFlight.delete(outcome.id);
    if (outcome.result === "sent") {
      this.#receipts?.note(outcome.id);
      this.#pace.speedUp(recipient.email);
    }
    if (asksForPatience(outcome)) this.#pace.slowDown(domainOf(recipient.email));
    if (outcome.result === "unsent" && this.#again(held, recipient)) return;
    const tried = { attempts: recipient.attempts, expiresAt: held.composed.expiresAt };
    this.#books.add(held, recipient, judge(outcome, tried, this.#clock()));
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
