// <aliquot-larger>: on a phone, opens the drawing before it over the whole screen, to be moved by finger and made larger step by
// step. Inside: a button, and a dialog with buttons data-by="±1" and a place data-part="view". Attributes: none. Events: none.
const STEPS = ["1", "2", "3", "4"];

class AliquotLarger extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.hidden = false;
    this.addEventListener("click", ({ target }) => this.#press(target.closest("button")), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #press(button) {
    if (!button) return;
    const dialog = this.querySelector("dialog");
    if (button.dataset.by) this.#zoom(Number(button.dataset.by));
    else if (dialog.contains(button)) dialog.close();
    else this.#open(dialog);
  }

  #open(dialog) {
    const drawing = this.closest(".exhibit").querySelector(".exhibit-view :is(svg, img)");
    const home = drawing.parentElement;
    this.#view.replaceChildren(drawing); // itself, not a copy: what it holds has ids
    this.#view.dataset.zoom = "2";
    dialog.addEventListener("close", () => home.prepend(drawing), { once: true });
    dialog.showModal();
    this.#view.focus();
  }

  #zoom(by) {
    const at = STEPS.indexOf(this.#view.dataset.zoom);
    this.#view.dataset.zoom = STEPS[at + by] ?? STEPS[at];
  }

  get #view() {
    return this.querySelector("[data-part=view]");
  }
}

customElements.define("aliquot-larger", AliquotLarger);
