// <aliquot-live>: keeps what it holds up to date while somebody looks at it and nobody works in it (nothing open, nothing ticked); without the script the page is
// as of when it was opened. Attributes: seconds (between two looks), and htmx's own, with hx-trigger="aliquot:live".
// Events: aliquot:live, when it is time to look.
class AliquotLive extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    // somebody may have begun to work in it since it asked
    this.addEventListener("htmx:beforeSwap", ({ detail }) => (detail.shouldSwap &&= !this.#inUse));
    this.#timer = setInterval(() => this.#look(), Number(this.getAttribute("seconds")) * 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #look() {
    if (document.hidden || this.#inUse) return;
    this.dispatchEvent(new CustomEvent("aliquot:live"));
  }

  get #inUse() {
    return this.matches(":active") || this.contains(document.activeElement) || this.querySelector("details[open], [type=checkbox]:checked") !== null;
  }
}

customElements.define("aliquot-live", AliquotLive);
