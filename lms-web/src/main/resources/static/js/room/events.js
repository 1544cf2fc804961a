/**
 * News of the attempt by server-sent events, first how it stands now. Fires `news` ({deadline, lease, status}), `lost`, and
 * `back` after that.
 * A browser gives up on a stream that ends in an HTTP error; this does not.
 */
import { Patience } from "aliquot/room/patience";

export class AttemptEvents extends EventTarget {
  #url;
  #source;
  #patience = new Patience();
  #signal;
  #lostIt = false;

  constructor(url, signal) {
    super();
    this.#url = url;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#source.close());
    this.#connect();
  }

  /** Tries at once instead of waiting out the pause. */
  wake() {
    this.#patience.wake();
  }

  #connect() {
    this.#source = new EventSource(this.#url);
    this.#source.onopen = () => {
      this.#patience.reset();
      if (this.#lostIt) this.dispatchEvent(new Event("back"));
      this.#lostIt = false;
    };
    this.#source.onerror = () => this.#lost();
    this.#source.addEventListener("attempt", (event) => this.#news(event));
  }

  async #lost() {
    this.#source.close();
    this.#lostIt = true;
    this.dispatchEvent(new Event("lost"));
    await this.#patience.wait();
    if (!this.#signal.aborted) this.#connect();
  }

  #news(event) {
    this.dispatchEvent(new CustomEvent("news", { detail: JSON.parse(event.data) }));
  }
}
