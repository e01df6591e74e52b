/** Wakes a loop that waits for something to do. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Waits for a ring since the last wait, at most `ms`; lets the event loop turn in any case. */
  async wait(ms: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, ms);
        this.#wake = () => {
          clearTimeout(timer);
          done();
        };
      });
      this.#wake = undefined;
    }
    await new Promise((turn) => setImmediate(turn));
    this.#rung = false;
  }
}
