// <aliquot-find>: a field in which one types a part of a name, and the list inside it shows only what has it: options of a select with
// their groups, or boxes in groups that fold. What is chosen stays. Without the script the whole list is there.
// Attributes: label (of the field). Events: none.
import { plain } from "aliquot/plain";

class AliquotFind extends HTMLElement {
  #groups;
  #field;
  #said;

  connectedCallback() {
    if (this.#field) return;
    const select = this.querySelector("select");
    this.#groups = [...this.querySelectorAll(select ? "optgroup" : "details")].map((group) => {
      const title = plain(group.label ?? group.querySelector("summary").textContent);
      const entries = [...group.querySelectorAll("option, label.check")];
      return { group, entries: entries.map((entry) => ({ entry, words: `${title} ${plain(entry.textContent)}` })) };
    });
    this.#field = this.#make(select ?? this.querySelector("details"));
    this.#said = this.#status();
    this.#field.addEventListener("input", (event) => {
      event.stopPropagation(); // what is looked for is no part of the form
      this.#show(plain(this.#field.value).split(/\s+/u).filter(Boolean));
    });
    this.#field.addEventListener("keydown", (event) => this.#key(event, select));
  }

  #make(list) {
    const field = document.createElement("input");
    field.type = "search";
    field.className = "input";
    field.autocomplete = "off";
    field.setAttribute("aria-label", this.getAttribute("label"));
    field.placeholder = this.getAttribute("label");
    list.before(field);
    return field;
  }

  #status() {
    const said = document.createElement("p");
    said.className = "small muted";
    said.setAttribute("role", "status");
    this.#field.after(said);
    return said;
  }

  #show(words) {
    let found = 0;
    for (const { group, entries } of this.#groups) {
      const fits = (one) => words.every((word) => one.words.includes(word));
      const fitting = entries.filter((one) => fits(one) || chosen(one.entry));
      found += entries.filter(fits).length;
      if (group.localName === "details") {
        for (const { entry } of entries) entry.hidden = !fitting.some((one) => one.entry === entry);
        group.open = words.length > 0 && fitting.length > 0;
      } else {
        group.replaceChildren(...fitting.map((one) => one.entry)); // not every browser hides an option
      }
      group.hidden = fitting.length === 0;
    }
    this.#said.textContent = words.length === 0 ? "" : found === 0 ? "Nothing fits. Try fewer letters." : `${found} found`;
  }

  /** Enter takes the first that fits. */
  #key(event, select) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const first = select && this.#field.value && select.querySelector("optgroup:not([hidden]) option");
    if (!first) return;
    select.value = first.value;
    select.dispatchEvent(new Event("input", { bubbles: true }));
    select.dispatchEvent(new Event("change", { bubbles: true }));
    select.focus();
  }
}

function chosen(entry) {
  return entry.localName === "option" ? entry.selected : entry.querySelector("input[type=checkbox]")?.checked;
}

customElements.define("aliquot-find", AliquotFind);
