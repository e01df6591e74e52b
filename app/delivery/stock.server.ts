import { log } from "~/log.server";
import { type Composed, compose } from "./compose.server";
import { Held, type InFlight } from "./held";
import type { Change } from "./judge";
import { type Lane, lanes } from "./kinds";
import type { Dispatch } from "./lease.server";
import { domainOf, type Pace } from "./pace";
import type { QueueWork } from "./queue-work.server";
import { ReadAhead } from "./read-ahead";
import type { Recipient } from "./recipients.server";

const inOrder = Object.values(lanes);
/** Deliveries leased at once in a lane. */
const leased = 1_000;
/** A letter to a domain that we were asked to go slowly to goes back into the database for at least this long (ms). */
const patience = 2_000;
const brokenLetter = 5 * 60_000;
/** Letters kept compiled. */
const mostComposed = 8;

export interface StockOptions {
  worker: string;
  work: QueueWork;
  pace: Pace;
  /** Hears of a delivery that is not to be sent (now). */
  drop(held: Held, recipient: Recipient, change: Change): void;
}

/** The letters that are ready to be sent, first lanes first, and the leases they come from. */
export class Stock {
  readonly held = new Set<Held>();
  readonly #given: StockOptions;
  /** Letters ready, by lane. */
  readonly #ready: Record<Lane, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  #due = new Set<Lane>();
  #more = false;
  readonly #ahead = new ReadAhead();
  readonly #composed = new Map<string, Promise<Composed>>();

  constructor(given: StockOptions) {
    this.#given = given;
  }

  /** Letters ready in lanes up to `last`. */
  ready(last: Lane = lanes.bulk): number {
    return inOrder.reduce<number>((sum, lane) => (lane <= last ? sum + this.#ready[lane] : sum), 0);
  }

  /** Time to read on: there is more, and little is left. */
  get low(): boolean {
    return this.#more && this.ready() < this.#ahead.page;
  }

  /** Takes the next letter of the first lane that has one, up to lane `last`. */
  next(last: Lane): InFlight | undefined {
    for (const lane of inOrder) {
      if (lane > last) return undefined;
      if (this.#ready[lane] === 0) continue;
      for (const held of this.held) {
        const recipient = held.lane === lane ? this.#nextOf(held) : undefined;
        if (recipient) return { held, recipient };
      }
    }
    return undefined;
  }

  #nextOf(held: Held): Recipient | undefined {
    const { pace, drop } = this.#given;
    for (let recipient = held.ready.pop(); recipient; recipient = held.ready.pop()) {
      this.#ready[held.lane]--;
      this.#ahead.took();
      const wait = pace.free ? 0 : pace.take(domainOf(recipient.email));
      if (wait === 0) return recipient;
      const dueAt = new Date(Date.now() + Math.max(wait, patience));
      drop(held, recipient, { state: "deferred", attempts: recipient.attempts, dueAt, reason: "rateLimited" });
    }
    return undefined;
  }

  /** Puts a letter back as the next of its lane. */
  again(held: Held, recipient: Recipient): void {
    held.ready.push(recipient);
    this.#ready[held.lane]++;
  }

  /** Asks which lanes have something due; `refill` goes by the last answer. A queue that is held takes everything back. */
  async look(now: Date): Promise<void> {
    const due = await this.#given.work.lanesDue(now);
    if (due === "held") this.giveBack(now);
    else this.#due = new Set(due);
  }

  /** Leases and reads until every lane with something due has letters ready. Returns whether more may come soon. */
  async refill(now: Date): Promise<boolean> {
    for (const lane of inOrder) {
      await this.#read(lane, now);
      if (this.#ready[lane] < this.#ahead.page && this.#due.has(lane)) await this.#lease(lane, now);
    }
    this.#more = this.#due.size > 0 || [...this.held].some(({ complete }) => !complete);
    return this.#more;
  }

  async #lease(lane: Lane, now: Date): Promise<void> {
    const { work, worker } = this.#given;
    const taken = await work.takeWork(worker, lane, leased, now);
    if (taken.length === 0) this.#due.delete(lane);
    for (const dispatch of taken) await this.#hold(dispatch, now);
  }

  /** A letter that cannot be made must not keep the others waiting. */
  async #hold(dispatch: Dispatch, now: Date): Promise<void> {
    try {
      const held = new Held(dispatch, await this.#compose(dispatch.letterId));
      this.held.add(held);
      if (this.#ready[held.lane] < this.#ahead.page) await this.#readFrom(held, now);
    } catch (error) {
      log.error({ err: error, letter: dispatch.letterId }, "a letter could not be made");
      const { work, worker } = this.#given;
      await work.record(worker, [], [{ seq: dispatch.seq, dueAt: new Date(now.getTime() + brokenLetter) }], now);
    }
  }

  #compose(letterId: string): Promise<Composed> {
    const known = this.#composed.get(letterId);
    if (known) return known;
    if (this.#composed.size >= mostComposed) this.#composed.delete(this.#composed.keys().next().value!);
    const made = compose(letterId);
    this.#composed.set(letterId, made);
    made.catch(() => this.#composed.delete(letterId));
    return made;
  }

  async #read(lane: Lane, now: Date): Promise<void> {
    for (const held of this.held) {
      if (this.#ready[lane] >= this.#ahead.page) return;
      if (held.lane === lane && !held.complete) await this.#readFrom(held, now);
    }
  }

  async #readFrom(held: Held, now: Date): Promise<void> {
    const { dispatch, composed } = held;
    const { page } = this.#ahead;
    const read = await this.#given.work.recipientsAfter(dispatch, composed.kind, held.readTo, page, now);
    if (held.complete) return; // given back meanwhile
    held.readTo = read.at(-1)?.seq ?? held.readTo;
    held.complete = read.length < page || held.readTo >= dispatch.lastSeq;
    const ready: Recipient[] = [];
    for (const recipient of read) {
      if (recipient.dueAt > now && now < composed.expiresAt) {
        held.comesBack(recipient.dueAt);
        continue;
      }
      held.open++;
      const change = mustNotGo(recipient, composed, now);
      if (change) this.#given.drop(held, recipient, change);
      else ready.push(recipient);
    }
    held.ready.unshift(...ready.reverse());
    this.#ready[held.lane] += ready.length;
  }

  /** Keeps the leases; what another worker has taken meanwhile is forgotten. */
  async renew(now: Date): Promise<void> {
    const { work, worker } = this.#given;
    const mine = [...this.held];
    const kept = await work.renew(worker, now);
    for (const held of mine) if (!kept.has(held.dispatch.seq)) this.#giveBack(held, now);
  }

  /** Reads no more: what waits for its turn is due again `at`. */
  giveBack(at: Date): void {
    this.#due.clear();
    this.#more = false;
    for (const held of this.held) this.#giveBack(held, at);
  }

  #giveBack(held: Held, at: Date): void {
    this.#ready[held.lane] -= held.giveBack(at);
  }
}

/** The last check before a letter is given to a connection. */
function mustNotGo({ attempts, obstacle }: Recipient, { expiresAt }: Composed, now: Date): Change | undefined {
  if (obstacle === "suppressed") return { state: "suppressed", attempts, reason: obstacle };
  if (obstacle) return { state: "cancelled", attempts, reason: obstacle };
  if (now >= expiresAt) return { state: "expired", attempts, reason: "expired" };
  return undefined;
}
