/**
 * Whether the server can be reached, as far as this page knows. It learns from the browser, from each delivery and from
 * the event stream; it fires `change`. Down is said early, up only after the server has answered.
 */
export class Link extends EventTarget {
  #up = true;

  constructor(signal) {
    super();
    window.addEventListener("offline", () => this.set(false), { signal });
  }

  get up() {
    return this.#up;
  }

  set(up) {
    if (up === this.#up) return;
    this.#up = up;
    this.dispatchEvent(new Event("change"));
  }
}
