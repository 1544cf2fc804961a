// <aliquot-narrow>: hides, as one types, the entries of a list of terms that do not hold the words, and letters without entries.
// Inside: a form with input[name=q], sections with dl > div, [data-part=count] and [data-part=none]; [data-part=place] does not count.
// Attributes: none. Events: none. Without it the form asks the server.
import { t } from "aliquot/phrases";
import { plain } from "aliquot/plain";

const WORD = /[^\p{L}\p{N}]+/u;
const words = (text) => plain(text).split(WORD).filter(Boolean);

class AliquotNarrow extends HTMLElement {
  #gone;
  #entries;

  connectedCallback() {
    this.#gone = new AbortController();
    this.#entries = [...this.querySelectorAll("section dl > div")].map((element) => ({ element, words: this.#wordsOf(element) }));
    const form = this.querySelector("form");
    const options = { signal: this.#gone.signal };
    // a page that the server has narrowed already does not have the rest
    if (form.q.value) return;
    form.q.addEventListener("input", () => this.#show(words(form.q.value)), options);
    form.addEventListener("submit", (event) => event.preventDefault(), options);
  }

  disconnectedCallback() {
    this.#gone?.abort();
  }

  #wordsOf(entry) {
    const parts = [...entry.querySelectorAll("dt, dd:not([data-part=place])")];
    return words(parts.map((part) => [...part.childNodes].map((node) => node.textContent).join(" ")).join(" "));
  }

  #show(typed) {
    let shown = 0;
    for (const entry of this.#entries) {
      const holds = typed.every((word) => entry.words.some((own) => own.startsWith(word)));
      entry.element.hidden = !holds;
      shown += holds ? 1 : 0;
    }
    for (const section of this.querySelectorAll("section")) section.hidden = !section.querySelector("dl > div:not([hidden])");
    const letters = this.querySelector(".letters");
    if (letters) letters.hidden = typed.length > 0;
    this.querySelector("[data-part=none]").hidden = shown > 0;
    this.querySelector("[data-part=count]").textContent = shown === 1 ? t("1 term") : t("{0} terms", shown);
  }
}

customElements.define("aliquot-narrow", AliquotNarrow);
