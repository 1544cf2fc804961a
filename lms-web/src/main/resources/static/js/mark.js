// <aliquot-mark>: the box "all" and the boxes of the rows inside it follow one another. Buttons with data-needs-mark do nothing until
// something is marked, and say so; a [data-part=marked] says how many are. Without the script, "all" counts alone.
// Attributes: none. Events: none.
class AliquotMark extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("change", ({ target }) => this.#follow(target), { signal });
    this.addEventListener("click", (event) => event.target.closest("[aria-disabled=true]") && event.preventDefault(), { signal });
    this.#tell(this.#rows.filter((row) => row.checked).length);
  }

  get #rows() {
    return [...this.querySelectorAll("input[name=item], input[name=person], input[name=learner]")];
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #follow(target) {
    const all = this.querySelector("input[name=all]");
    const rows = this.#rows;
    if (target === all) {
      for (const row of rows) row.checked = all.checked;
    }
    const marked = rows.filter((row) => row.checked).length;
    all.checked = marked === rows.length;
    all.indeterminate = marked > 0 && marked < rows.length;
    this.#tell(marked);
  }

  #tell(marked) {
    const everybody = this.querySelector("[name=everybody]:checked");
    const idle = marked === 0 && !everybody;
    for (const button of this.querySelectorAll("[data-needs-mark]")) {
      button.setAttribute("aria-disabled", idle);
      button.title = idle ? "Mark something in the list first" : "";
    }
    const said = this.querySelector("[data-part=marked]");
    if (!said) return;
    said.hidden = false;
    said.textContent = everybody ? "All found, on every page" : marked === 0 ? "Nothing marked" : `${marked} marked`;
  }
}

customElements.define("aliquot-mark", AliquotMark);
