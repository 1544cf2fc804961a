// <aliquot-tongue>: shows what a page has in two languages in English, and back. Inside: a checkbox, which the style sheet follows.
// All of a page go together, and the tab remembers them for this address. Attributes: none. Events: none.
const KEY = `aliquot:tongue:${location.pathname}`;

class AliquotTongue extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.#box.checked = sessionStorage.getItem(KEY) === "en";
    this.addEventListener("change", () => this.#turn(this.#box.checked), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  get #box() {
    return this.querySelector("input");
  }

  #turn(english) {
    sessionStorage.setItem(KEY, english ? "en" : "");
    for (const box of document.querySelectorAll("aliquot-tongue input")) box.checked = english;
  }
}

customElements.define("aliquot-tongue", AliquotTongue);
