// <aliquot-grid>: arrow keys, Home and End move between the links of a table's cells, of which Tab reaches one; without the script all. Attributes:
// none; its links say data-cell. Events: none.
class AliquotGrid extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("keydown", (event) => this.#move(event), { signal });
    this.addEventListener("focusin", ({ target }) => target.matches("[data-cell]") && this.#reach(target), { signal });
    const named = this.querySelector("[data-cell]:target");
    this.#reach(named ?? this.querySelector("[data-cell]"));
    this.#keepClear();
    if (named && document.readyState === "complete") this.#show(named);
    else if (named) addEventListener("load", () => this.#show(named), { once: true, signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  /** What has the focus is not under the head or the first column, which stay in sight. */
  #keepClear() {
    const wrap = this.querySelector(".table-wrap");
    const corner = wrap?.querySelector("thead th");
    if (!corner) return;
    wrap.style.scrollPaddingBlockStart = `${corner.offsetHeight}px`;
    wrap.style.scrollPaddingInlineStart = `${corner.offsetWidth}px`;
  }

  /** What the address names is in sight with the head of the page, which says what was done to it, where both have room. */
  #show(cell) {
    scrollTo(0, 0);
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #reach(cell) {
    for (const other of this.querySelectorAll("[data-cell]")) other.tabIndex = other === cell ? 0 : -1;
  }

  #move(event) {
    const cell = event.target.closest("[data-cell]");
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...this.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("[data-cell]")]);
    const row = rows.findIndex((cells) => cells.includes(cell));
    const column = rows[row].indexOf(cell);
    const next = {
      ArrowUp: () => rows[row - 1]?.[column],
      ArrowDown: () => rows[row + 1]?.[column],
      ArrowLeft: () => rows[row][column - 1],
      ArrowRight: () => rows[row][column + 1],
      Home: () => rows[row][0],
      End: () => rows[row].at(-1),
    }[event.key]?.();
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define("aliquot-grid", AliquotGrid);
