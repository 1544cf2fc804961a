// <aliquot-marks>: shows the highlights of a lesson in its text, and offers to keep words that are selected there. Inside: the form
// for a note, with fields "anchor", "quote" and "body", and a bar with buttons data-act="highlight|note". The notes to be shown are
// the elements with data-quote and data-anchor in the same section. Without the script the form takes a note on a section.
// Attributes: none. Events: none; the form is sent as by its button.
import { places, textOf } from "aliquot/quote";

const LONGEST = 1000;

class AliquotMarks extends HTMLElement {
  #ends;
  #selected;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    if (!this.#text || !this.#quote) return;
    document.addEventListener("selectionchange", () => this.#offer(), { signal });
    this.#bar.addEventListener("pointerdown", (event) => event.preventDefault(), { signal }); // the selection stays
    this.#bar.addEventListener("click", (event) => this.#press(event.target.closest("button")?.dataset.act), { signal });
    this.#paint();
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  /** Highlights lie over the text and change nothing in it. */
  #paint() {
    if (!CSS.highlights) return;
    const kept = [...this.parentElement.querySelectorAll("[data-quote]")];
    const text = textOf(this.#text);
    const ranges = kept.map(({ dataset }) => places(text, dataset.quote, dataset.anchor)).filter((range) => range);
    CSS.highlights.set("kept", new Highlight(...ranges));
  }

  #offer() {
    const selection = document.getSelection();
    const words = selection.isCollapsed ? "" : selection.toString().trim();
    const within = words.length > 1 && words.length <= LONGEST && this.#text.contains(selection.getRangeAt(0).commonAncestorContainer);
    this.#selected = within ? { words, anchor: this.#anchor(selection.getRangeAt(0)) } : null;
    this.#bar.hidden = !within;
  }

  #anchor(range) {
    const before = [...this.#text.querySelectorAll("h2[id], h3[id]")].filter(
      (heading) => range.comparePoint(heading, 0) < 0 || heading.contains(range.startContainer)
    );
    return before.at(-1)?.id ?? "";
  }

  #press(act) {
    if (!act || !this.#selected) return;
    const form = this.querySelector("form");
    const { words, anchor } = this.#selected;
    this.#quote.value = words;
    form.elements.anchor.value = [...form.elements.anchor.options].some(({ value }) => value === anchor) ? anchor : "";
    document.getSelection().removeAllRanges();
    if (act === "highlight") form.requestSubmit();
    else this.#write(form, words);
  }

  #write(form, words) {
    const shown = this.querySelector("[data-part=quote]");
    shown.textContent = words;
    shown.hidden = false;
    form.elements.body.focus();
    form.scrollIntoView({ block: "center" });
  }

  get #text() { return document.querySelector("main article.prose"); }
  get #quote() { return this.querySelector("[name=quote]"); }
  get #bar() { return this.querySelector(".marks-bar"); }
}

customElements.define("aliquot-marks", AliquotMarks);
