// <aliquot-reading>: tells the server, once a minute and on leaving, how long the lesson was really in view.
// Attributes: url (the lesson's progress in the API). Events: none.
const MINUTE = 60_000;
const IDLE = 3 * MINUTE;

class AliquotReading extends HTMLElement {
  #ends;
  #seconds = 0;
  #touched = performance.now();

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const tick = setInterval(() => this.#count(), 1000);
    const report = setInterval(() => this.#report(), MINUTE);
    signal.addEventListener("abort", () => [tick, report].forEach(clearInterval));
    for (const sign of ["scroll", "pointermove", "keydown"]) {
      addEventListener(sign, () => (this.#touched = performance.now()), { passive: true, signal });
    }
    addEventListener("pagehide", () => this.#report(), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  /** A page that nobody has touched for a while is not being read. */
  #count() {
    if (document.visibilityState === "visible" && performance.now() - this.#touched < IDLE) this.#seconds += 1;
  }

  #report() {
    if (this.#seconds === 0) return;
    const body = JSON.stringify({ state: "started", secondsSpent: this.#seconds });
    this.#seconds = 0;
    fetch(this.getAttribute("url"), {
      method: "PUT",
      body,
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token() },
      keepalive: true,
    }).catch(() => {}); // reading time is no answer: what is lost here is lost
  }
}

function token() {
  return document.querySelector('meta[name="csrf-token"]').content;
}

customElements.define("aliquot-reading", AliquotReading);
