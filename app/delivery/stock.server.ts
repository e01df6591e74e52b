import { store } from "~/db/open.server";
import { log } from "~/log.server";
import { type Composed, compose } from "./compose.server";
import { Held, type InFlight } from "./held";
import type { Change } from "./judge";
import { type Lane, lanes } from "./kinds";
import { type Dispatch, endLease, lanesDue, renew } from "./lease.server";
import { domainOf, type Pace } from "./pace";
import { type Recipient, recipientsAfter } from "./recipients.server";
import { takeWork } from "./take.server";

const inOrder = Object.values(lanes);
/** Recipients read at once: what they want is checked when they are read, so not long before their turn. */
const page = 200;
/** Deliveries leased at once in a lane. */
const leased = 1_000;
/** A letter whose recipient's domain must wait longer than this (ms) goes back into the database. */
const patience = 2_000;
const brokenLetter = 5 * 60_000;

/** Tells what became of a delivery that is not sent. */
export type Drop = (held: Held, recipient: Recipient, change: Change) => void;

/** The letters that are ready to be sent, first lanes first, and the leases they come from. */
export class Stock {
  readonly held = new Set<Held>();
  readonly #worker: string;
  readonly #pace: Pace;
  readonly #drop: Drop;
  /** Letters ready, by lane. */
  readonly #ready: Record<Lane, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  #more = false;
  readonly #composed = new Map<string, Promise<Composed>>();

  constructor(worker: string, pace: Pace, drop: Drop) {
    this.#worker = worker;
    this.#pace = pace;
    this.#drop = drop;
  }

  /** Letters ready in lanes up to `last`. */
  ready(last: Lane = lanes.bulk): number {
    return inOrder.reduce<number>((sum, lane) => (lane <= last ? sum + this.#ready[lane] : sum), 0);
  }

  /** Time to read on: some lane that is not through has little left. */
  get low(): boolean {
    return this.#more && this.ready() < page;
  }

  /** Puts a letter back as the next of its lane. */
  again(held: Held, recipient: Recipient): void {
    held.ready.push(recipient);
    this.#ready[held.lane]++;
  }

  /** Takes the next letter of the first lane that has one, up to lane `last`. */
  next(last: Lane): InFlight | undefined {
    for (const lane of inOrder) {
      if (lane > last) return undefined;
      if (this.#ready[lane] === 0) continue;
      for (const held of this.held) {
        if (held.lane !== lane) continue;
        const recipient = this.#nextOf(held);
        if (recipient) return { held, recipient };
      }
    }
    return undefined;
  }

  #nextOf(held: Held): Recipient | undefined {
    const now = performance.now();
    for (let recipient = held.ready.pop(); recipient; recipient = held.ready.pop()) {
      this.#ready[held.lane]--;
      const domain = domainOf(recipient.email);
      const wait = this.#pace.wait(domain, now);
      if (wait === 0) {
        this.#pace.took(domain, now);
        return recipient;
      }
      const { attempts } = recipient;
      const dueAt = new Date(Date.now() + Math.max(wait, patience));
      this.#drop(held, recipient, { state: "deferred", attempts, dueAt, reason: "rateLimited" });
    }
    return undefined;
  }

  /** Leases and reads until every lane with something due has letters ready. Returns whether more may come soon. */
  async refill(now: Date): Promise<boolean> {
    const due = await lanesDue(now);
    for (const lane of inOrder) {
      if (this.#ready[lane] < page) await this.#read(lane, now);
      if (this.#ready[lane] < page && due.includes(lane)) await this.#lease(lane, now);
    }
    this.#more = due.length > 0 || [...this.held].some(({ complete }) => !complete);
    return this.#more;
  }

  async #lease(lane: Lane, now: Date): Promise<void> {
    for (const dispatch of await takeWork(this.#worker, lane, leased, now)) await this.#hold(dispatch, now);
  }

  /** A letter that cannot be made must not keep the others waiting. */
  async #hold(dispatch: Dispatch, now: Date): Promise<void> {
    try {
      const held = new Held(dispatch, await this.#compose(dispatch.letterId));
      this.held.add(held);
      await this.#readFrom(held, now);
    } catch (error) {
      log.error({ err: error, letter: dispatch.letterId }, "a letter could not be made");
      const later = new Date(now.getTime() + brokenLetter);
      await store().tx((tx) => endLease(tx, this.#worker, dispatch.seq, later), { relaxed: true });
    }
  }

  #compose(letterId: string): Promise<Composed> {
    const known = this.#composed.get(letterId);
    if (known) return known;
    if (this.#composed.size >= 8) this.#composed.delete(this.#composed.keys().next().value!);
    const made = compose(letterId);
    this.#composed.set(letterId, made);
    made.catch(() => this.#composed.delete(letterId));
    return made;
  }

  async #read(lane: Lane, now: Date): Promise<void> {
    for (const held of this.held) {
      if (held.lane !== lane || held.complete) continue;
      await this.#readFrom(held, now);
      if (this.#ready[lane] >= page) return;
    }
  }

  async #readFrom(held: Held, now: Date): Promise<void> {
    const { dispatch, composed } = held;
    const read = await recipientsAfter(dispatch, composed.kind, held.readTo, page);
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
      if (change) this.#drop(held, recipient, change);
      else ready.push(recipient);
    }
    held.ready.unshift(...ready.reverse());
    this.#ready[held.lane] += ready.length;
  }

  /** Keeps the leases; what another worker has taken meanwhile is forgotten. */
  async renew(now: Date): Promise<void> {
    const kept = await renew(this.#worker, now);
    for (const held of this.held) if (!kept.has(held.dispatch.seq)) this.#giveBack(held, now);
  }

  /** Reads no more: what waits for its turn is due again `at`. */
  giveBack(at: Date): void {
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
