// <aliquot-reading>: tells the server, once a minute and whenever the page is left or hidden, how long the lesson was really
// read, and which section was in view. Attributes: url (the lesson's progress in the API), idle (seconds without a sign of its
// reader). Events: none.
const MINUTE = 60_000;
const SIGNS = ["scroll", "wheel", "keydown", "pointerdown", "pointermove", "touchstart", "touchmove"];

class AliquotReading extends HTMLElement {
  #ends;
  #seconds = 0;
  #seen = performance.now();

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const tick = setInterval(() => this.#count(), 1000);
    const report = setInterval(() => this.#report(), MINUTE);
    signal.addEventListener("abort", () => [tick, report].forEach(clearInterval));
    for (const sign of SIGNS) {
      addEventListener(sign, () => (this.#seen = performance.now()), { passive: true, capture: true, signal });
    }
    document.addEventListener("visibilitychange", () => document.hidden && this.#report(), { signal });
    addEventListener("pagehide", () => this.#report(), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  /** A page that is not in view, or that nobody has touched for a while, is not being read. */
  #count() {
    const idle = Number(this.getAttribute("idle")) * 1000;
    if (!document.hidden && performance.now() - this.#seen < idle) this.#seconds += 1;
  }

  /** What did not arrive is told again with the next report. */
  #report() {
    const seconds = this.#seconds;
    if (seconds === 0) return;
    this.#seconds = 0;
    fetch(this.getAttribute("url"), {
      method: "PUT",
      body: JSON.stringify({ state: "started", secondsSpent: seconds, section: section() }),
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token() },
      keepalive: true,
    }).catch(() => (this.#seconds += seconds));
  }
}

/** The heading whose section is in view: where the reader goes on the next time. */
function section() {
  const above = [...document.querySelectorAll("article h2[id]")].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  );
  return above.at(-1)?.id ?? null;
}

function token() {
  return document.querySelector('meta[name="csrf-token"]').content;
}

customElements.define("aliquot-reading", AliquotReading);
