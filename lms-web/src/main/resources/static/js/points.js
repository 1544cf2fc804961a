// <aliquot-points>: points by keys. A digit on the page chooses so many points in the line that has the focus, or in the first
// that has none yet, and goes on to the next. Without the script they are radio buttons. Attributes: none. Events: none.
class AliquotPoints extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    document.addEventListener("keydown", (event) => this.#press(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    if (event.target.closest("input:not([type=radio]), textarea, select, dialog, [popover]")) return;
    const lines = [...this.querySelectorAll(".points")];
    const line = event.target.closest(".points") ?? lines.find((each) => !each.querySelector(":checked"));
    const point = line?.querySelector(`input[value="${event.key}"]`);
    if (!point) return;
    event.preventDefault();
    point.click(); // so that what keeps the form hears of it
    const next = lines[lines.indexOf(line) + 1];
    (next?.querySelector(":checked") ?? next?.querySelector("input") ?? this.querySelector("textarea")).focus();
  }
}

customElements.define("aliquot-points", AliquotPoints);
