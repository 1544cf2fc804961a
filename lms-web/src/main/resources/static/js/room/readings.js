/**
 * Which messages of staff were read here: gone from this window at once, and from all others as soon as the server knows. What the
 * network did not take is told again until the server has taken it. Fires `change`.
 */
import { Patience } from "aliquot/patience";

export class Readings extends EventTarget {
  #remote;
  #signal;
  #read = new Set();
  #told = Promise.resolve();
  #patience = new Patience();

  constructor({ remote, link, signal }) {
    super();
    this.#remote = remote;
    this.#signal = signal;
    link.addEventListener("change", () => link.up && this.#patience.wake(), { signal });
  }

  /** Of those that the server says are to be read. */
  unread({ messages = [] }) {
    return messages.filter(({ id }) => !this.#read.has(id));
  }

  gotIt(id) {
    this.#read.add(id);
    this.#told = this.#told.then(() => this.#tell(id));
    this.dispatchEvent(new Event("change"));
  }

  async #tell(id) {
    while (!this.#signal.aborted) {
      const { kind, retryAfterMs } = await this.#remote.gotIt(id);
      if (kind === "ok" || kind === "problem") return this.#patience.reset();
      await this.#patience.wait(retryAfterMs);
    }
  }
}
