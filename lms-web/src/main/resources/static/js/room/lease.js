/**
 * This tab's hold on the attempt. The number lives in sessionStorage: it survives a reload and dies with the tab. A
 * duplicated tab inherits it, so a newcomer first asks over a BroadcastChannel whether somebody already answers with it.
 */
const ANSWER_MS = 250;

export class Lease {
  #key;
  #channel;
  #number;

  constructor(attempt) {
    this.#key = `aliquot-lease-${attempt}`;
    this.#number = Number(sessionStorage.getItem(this.#key)) || undefined;
    this.#channel = new BroadcastChannel(this.#key);
    this.#channel.onmessage = ({ data }) => {
      if (data.ask === this.#number) this.#channel.postMessage({ held: this.#number });
    };
  }

  /** Undefined in a tab that has neither started the attempt nor taken it over. */
  get number() {
    return this.#number;
  }

  take(number) {
    this.#number = number;
    sessionStorage.setItem(this.#key, number);
  }

  /** Gives the number back if a living tab already holds it. */
  async settle() {
    const number = this.#number;
    if (number === undefined) return;
    this.#number = undefined; // two newcomers must not reassure each other
    if (!(await this.#heldElsewhere(number))) this.#number = number;
  }

  close() {
    this.#channel.close();
  }

  #heldElsewhere(number) {
    return new Promise((resolve) => {
      const asking = new BroadcastChannel(this.#key);
      const timer = setTimeout(() => finish(false), ANSWER_MS);
      const finish = (held) => {
        clearTimeout(timer);
        asking.close();
        resolve(held);
      };
      asking.onmessage = ({ data }) => data.held === number && finish(true);
      asking.postMessage({ ask: number });
    });
  }
}
