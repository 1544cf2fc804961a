// <aliquot-keys>: single keys of staff pages. "?" shows them, "/" opens the search, J and K go from row to row of the page's table,
// X marks the row, E opens the page that changes it (the row's data-edit). They can be turned off in the list, for this device.
// Inside: a dialog with data-part="single". It shows and serves buttons with data-opens="keys". Attributes: none. Events: none.
const OFF = "keys-off";

// Where letters are typed, or are keys of the thing itself.
const TYPED = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox], [role=grid], [role=application], [role=slider], [role=spinbutton], aliquot-question-preview";

function isOn() {
  return localStorage.getItem(OFF) === null;
}

class AliquotKeys extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal });
    for (const opener of document.querySelectorAll("[data-opens=keys]")) {
      opener.hidden = false;
      opener.addEventListener("click", () => this.#dialog.showModal(), { signal });
    }
    this.#single.checked = isOn();
    this.#single.addEventListener("change", () => this.#turn(this.#single.checked), { signal });
    addEventListener("storage", () => (this.#single.checked = isOn()), { signal }); // turned off in another tab
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #turn(on) {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "");
  }

  #pressed(event) {
    if (!this.#single.checked || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]") || event.target.closest(TYPED)) return;
    const act = { "?": () => this.#dialog.showModal(), "/": () => document.querySelector("[data-opens=search]")?.click(), j: () => this.#step(1), k: () => this.#step(-1), x: () => event.repeat || this.#mark(), e: () => event.repeat || this.#edit() }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #step(by) {
    const rows = [...(table()?.rows ?? [])].filter((row) => goal(row)?.checkVisibility());
    if (rows.length === 0) return;
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    goal(rows[next]).focus();
  }

  #mark() {
    document.activeElement.closest("tbody tr")?.querySelector("input[type=checkbox]:not(:disabled)")?.click();
  }

  #edit() {
    const address = document.activeElement.closest("tbody tr")?.dataset.edit;
    if (address) location.assign(address);
  }

  get #dialog() { return this.querySelector("dialog"); }
  get #single() { return this.querySelector("[data-part=single]"); }
}

// The table one is in, or else the one whose rows can be marked, or the longest: it is what the page is about.
function table() {
  const tables = [...document.querySelectorAll("main tbody")];
  return tables.find((one) => one.contains(document.activeElement)) ?? tables.find((one) => one.querySelector("input[type=checkbox]")) ?? tables.sort((a, b) => b.rows.length - a.rows.length)[0];
}

// What opens a row, or else what can be done in it.
function goal(row) {
  return row.querySelector("a[href]") ?? row.querySelector("button, input, summary");
}

customElements.define("aliquot-keys", AliquotKeys);
