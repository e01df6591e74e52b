/** A slowed stream of letters: one to a recipient domain, or all of them through the transport. */
interface Slowed {
  /** Milliseconds from one letter to the next. */
  interval: number;
  /** When the next one may go. */
  next: number;
  slowedAt: number;
}

const firstInterval = 250;
const longestInterval = 60_000;
/** Below this a limit is no limit. */
const shortestInterval = 5;

/**
 * How fast letters may go where somebody asked us to slow down (421, 4.7.x): four a second at first, half as many at
 * each further complaint, a tenth more with each success. Nothing is limited before the first complaint.
 * Times are milliseconds of any clock that only goes forward.
 */
export class Pace {
  readonly #slowed = new Map<string, Slowed>();

  /** Nobody has complained: `take` need not be asked. */
  get free(): boolean {
    return this.#slowed.size === 0;
  }

  /** Takes the turn of a letter to `domain`. Returns 0, or without taking it the milliseconds until there is one. */
  take(domain: string, now = performance.now()): number {
    const slowed = this.#slowed.get(domain);
    if (!slowed) return 0;
    if (slowed.next > now) return slowed.next - now;
    slowed.next = now + slowed.interval;
    return 0;
  }

  /** The other side complained. Letters that were under way together complain together and count once. */
  slowDown(domain: string, now = performance.now()): void {
    const slowed = this.#slowed.get(domain);
    if (!slowed) {
      this.#slowed.set(domain, { interval: firstInterval, next: now + firstInterval, slowedAt: now });
    } else if (now - slowed.slowedAt >= Math.max(1_000, slowed.interval)) {
      slowed.interval = Math.min(slowed.interval * 2, longestInterval);
      slowed.next = now + slowed.interval;
      slowed.slowedAt = now;
    }
  }

  /** A letter to this address was taken. */
  speedUp(address: string): void {
    if (this.#slowed.size === 0) return;
    const domain = domainOf(address);
    const slowed = this.#slowed.get(domain);
    if (!slowed) return;
    slowed.interval *= 0.9;
    if (slowed.interval < shortestInterval) this.#slowed.delete(domain);
  }
}

/** The part of an address that limits are kept for, lower case. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
