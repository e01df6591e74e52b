/** How long recipients wait for their turn after they were read (ms): what they want is checked when they are read. */
const wait = 50;
const least = 200;
const most = 1_000;

/** How many recipients are read at once: as many as go out in a short time, so that a fast server never waits for a page. */
export class ReadAhead {
  #page = least;
  #taken = 0;
  #since = performance.now();

  /** Recipients in a page, from 200 to 1,000. */
  get page(): number {
    const elapsed = performance.now() - this.#since;
    if (elapsed >= wait) {
      this.#page = Math.round(Math.min(most, Math.max(least, (this.#taken * wait) / elapsed)));
      this.#taken = 0;
      this.#since = performance.now();
    }
    return this.#page;
  }

  /** One of them has had its turn. */
  took(): void {
    this.#taken++;
  }
}
