/**
 * Whether the server can be reached, as far as this page knows: from the browser, from each delivery, from the event
 * stream. Fires `change`. Down is said early, up only after the server has answered.
 */
export class Link extends EventTarget {
  #up = true;

  constructor(signal) {
    super();
    window.addEventListener("offline", () => this.lost(), { signal });
  }

  get up() {
    return this.#up;
  }

  /** True when something answered, but not with what was asked: the network is there, the server is not. */
  busy = false;

  lost() {
    this.#set(false);
  }

  /** Every reply says something about the way to the server. */
  heard({ kind, status }) {
    this.busy = kind === "unreachable" && status !== undefined;
    this.#set(kind !== "unreachable");
  }

  #set(up) {
    if (up === this.#up) return;
    this.#up = up;
    this.dispatchEvent(new Event("change"));
  }
}
