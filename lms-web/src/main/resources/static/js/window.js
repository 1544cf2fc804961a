// <aliquot-window>: opens the link inside it in a window as wide as a phone, where a screen has room for one. Without the script, and
// on a phone, it is hidden. Attributes: width, height (of the window, in pixels). Events: none.
class AliquotWindow extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.hidden = innerWidth <= this.#size("width");
    this.addEventListener("click", (event) => this.#open(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #open(event) {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a window as they wish
    if (open(link.href, "preview", `popup,width=${this.#size("width")},height=${this.#size("height")}`)) event.preventDefault();
  }

  #size(name) {
    return Number(this.getAttribute(name));
  }
}

customElements.define("aliquot-window", AliquotWindow);
