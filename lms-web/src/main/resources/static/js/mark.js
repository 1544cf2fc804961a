// <aliquot-mark>: the box "all" and the boxes of the rows inside it follow one another. Without the script, "all" counts alone.
// Attributes: none. Events: none.
class AliquotMark extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("change", ({ target }) => this.#follow(target), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #follow(target) {
    const all = this.querySelector("input[name=all]");
    const rows = [...this.querySelectorAll("input[name=item]")];
    if (target === all) {
      for (const row of rows) row.checked = all.checked;
    }
    const marked = rows.filter((row) => row.checked).length;
    all.checked = marked === rows.length;
    all.indeterminate = marked > 0 && marked < rows.length;
  }
}

customElements.define("aliquot-mark", AliquotMark);
