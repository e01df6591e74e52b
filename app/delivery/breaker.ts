const failuresToOpen = 5;
/** Milliseconds to the next try after the first failures, before the breaker opens. */
const hesitation = 100;
const firstPause = 5_000;
const longestPause = 5 * 60_000;

/**
 * Stops dialling a mail server that cannot be reached: after five failures in a row it opens for five seconds, then
 * lets one try through; each further failure doubles the pause, up to five minutes. One letter taken closes it.
 * Times are epoch milliseconds.
 */
export class Breaker {
  #failures = 0;
  #pause = firstPause;
  #dialAfter = 0;
  /** Nothing is tried before this instant; 0 while closed. */
  openUntil = 0;

  /** Whether letters may be taken from the queue. */
  allows(now: number): boolean {
    return now >= this.openUntil;
  }

  /** How many connections may be dialled now: none, one to see whether the server is back, or any number. */
  mayDial(now: number): number {
    if (now < this.#dialAfter) return 0;
    return this.#failures > 0 ? 1 : Number.POSITIVE_INFINITY;
  }

  failed(now: number): void {
    this.#failures++;
    this.#dialAfter = now + hesitation * this.#failures;
    if (this.#failures < failuresToOpen) return;
    this.openUntil = this.#dialAfter = now + this.#pause;
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pause = firstPause;
    this.openUntil = this.#dialAfter = 0;
  }
}
