/**
 * News of the attempt by server-sent events, first how it stands now. Fires `news` ({version, deadline, lease, status, …}),
 * `lost`, `back` after that, and `silent`, again and again while nothing gets through.
 * A browser gives up on a stream that ends in an HTTP error, and never notices one that a proxy holds back; this does.
 */
import { Patience } from "aliquot/patience";

const BEATS_MS = 15_000;
const SILENT_MS = 2 * BEATS_MS + 5_000;

export class AttemptEvents extends EventTarget {
  #url;
  #source;
  #patience = new Patience();
  #signal;
  #lostIt = false;
  #silence;
  #heardAt = -Infinity;

  constructor(url, signal) {
    super();
    this.#url = url;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#close());
    this.#connect();
  }

  /** Whether news would have come by now. */
  get fresh() {
    return performance.now() - this.#heardAt < BEATS_MS + 3_000;
  }

  /** Tries at once instead of waiting out the pause. */
  wake() {
    this.#patience.wake();
    if (this.#source.readyState === EventSource.CLOSED && !this.#lostIt) this.#connect();
  }

  #connect() {
    const source = (this.#source = new EventSource(this.#url));
    this.#listen();
    source.onopen = () => this.#opened();
    source.onerror = () => this.#lost();
    source.addEventListener("beat", () => this.#heard());
    source.addEventListener("attempt", (event) => this.#news(event));
    source.addEventListener("enough", () => source.close()); // too many windows: this one asks now and then
  }

  #opened() {
    this.#patience.reset();
    if (this.#lostIt) this.dispatchEvent(new Event("back"));
    this.#lostIt = false;
  }

  async #lost() {
    this.#source.close();
    this.#lostIt = true;
    this.#heardAt = -Infinity;
    this.dispatchEvent(new Event("lost"));
    await this.#patience.wait();
    if (!this.#signal.aborted) this.#connect();
  }

  #news(event) {
    this.#heard();
    this.dispatchEvent(new CustomEvent("news", { detail: JSON.parse(event.data) }));
  }

  #heard() {
    this.#heardAt = performance.now();
    this.#listen();
  }

  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#silent(), SILENT_MS);
  }

  /** A stream that seems open and is not starts anew; one of too many windows stays closed. */
  #silent() {
    this.dispatchEvent(new Event("silent"));
    if (this.#lostIt || this.#source.readyState === EventSource.CLOSED) return this.#listen();
    this.#source.close();
    this.#connect();
  }

  #close() {
    clearTimeout(this.#silence);
    this.#source.close();
  }
}
