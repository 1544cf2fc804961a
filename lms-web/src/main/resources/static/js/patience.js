/** The pause between two tries: one second, doubling to thirty or what was said, with jitter. `wake` ends it at once and starts over. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

export class Patience {
  #longestMs;
  #failures = 0;
  #wake = () => {};

  constructor(longestMs = LONGEST_MS) {
    this.#longestMs = longestMs;
  }

  /** Waits, at least as long as the server has asked for. */
  wait(atLeastMs = 0) {
    const growing = Math.min(this.#longestMs, FIRST_MS * 2 ** this.#failures++);
    const ms = Math.max(atLeastMs, growing * (0.5 + Math.random() / 2));
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  wake() {
    this.reset();
    this.#wake();
  }

  reset() {
    this.#failures = 0;
  }
}
