// <aliquot-paste>: goes around a field for a picture; one that is pasted anywhere on the page is chosen in it, and what folds the
// field away opens. Shows what says so (data-paste, beside the field). Without the script a file is chosen, and nothing is said.
// Attributes: none. Events: none; the field fires change.
class AliquotPaste extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.parentElement.querySelector("[data-paste]").hidden = false;
    document.addEventListener("paste", (event) => this.#pasted(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  // Words that a word processor copies have a picture of themselves with them: they stay words.
  #pasted(event) {
    const data = event.clipboardData;
    if (!data || data.types.includes("text/plain")) return;
    const field = this.querySelector("input");
    const picture = [...data.files].find(({ type }) => field.accept.split(",").includes(type));
    if (!picture) return;
    event.preventDefault();
    const chosen = new DataTransfer();
    chosen.items.add(picture);
    field.files = chosen.files;
    for (let fold = this.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    field.focus();
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

customElements.define("aliquot-paste", AliquotPaste);
