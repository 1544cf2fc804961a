/**
 * A panel of reagent cells as a table: antigens by system, one row for each cell, then its reactions. An antigen's name crosses
 * it out, a cell's number highlights its row. The first phases, as long as nothing reacts, have no column; `silent` names them.
 */
import { t } from "aliquot/phrases";
import { roving } from "aliquot/room/roving";

const IN_FULL = { AHG: t("Antihuman globulin phase"), "Ficin AHG": t("Ficin-treated cells, antihuman globulin phase") };

export class PanelTable {
  #panel;
  #columns; // of each antigen its cells in the table
  #rows;
  #phases; // numbers of those with a column

  /** Fills a copy of the page's #antigram-template. `cross(id)` and `choose(number)` are called when one is pressed. */
  constructor(table, panel, { cross, choose }) {
    this.#panel = panel;
    const results = [...panel.cells.map(({ reactions }) => reactions), panel.autocontrol];
    const first = panel.phases.findIndex((_, phase) => results.some((grades) => grades[phase] !== "0"));
    this.#phases = [...panel.phases.keys()].slice(first);
    this.#columns = new Map(panel.antigens.map(({ id }) => [id, []]));
    const [systems, names] = table.querySelectorAll("thead tr");
    systems.append(...this.#systems(), head(t("Result"), { scope: "colgroup", className: "res", colSpan: this.#phases.length }));
    names.append(...panel.antigens.map((antigen) => this.#name(antigen, cross)), ...this.#phases.map((phase) => this.#phase(phase)));
    this.#rows = new Map(panel.cells.map((cell) => [cell.number, this.#row(cell, choose)]));
    table.tBodies[0].prepend(...this.#rows.values());
    const auto = table.querySelector("[data-part=auto]");
    auto.cells[1].colSpan = panel.antigens.length;
    auto.append(...this.#reactions(panel.autocontrol));
    roving([...names.querySelectorAll("button")], "ArrowLeft", "ArrowRight");
    roving([...table.tBodies[0].querySelectorAll("button")], "ArrowUp", "ArrowDown");
  }

  get silent() {
    return this.#panel.phases.slice(0, this.#phases[0]);
  }

  show(crossed, current) {
    for (const [id, column] of this.#columns) {
      for (const cell of column) cell.toggleAttribute("data-out", crossed.has(id));
      column[0].firstElementChild.setAttribute("aria-pressed", crossed.has(id));
    }
    for (const [number, row] of this.#rows) {
      if (number === current) row.setAttribute("aria-current", true);
      else row.removeAttribute("aria-current");
      row.querySelector("button").setAttribute("aria-pressed", number === current);
    }
  }

  #systems() {
    return [...Map.groupBy(this.#panel.antigens, ({ system }) => system)].map(([system, { length }]) =>
      head(system, { scope: "colgroup", className: "gs", colSpan: length }));
  }

  #name(antigen, cross) {
    const name = head("", { scope: "col", className: this.#edge(antigen) });
    name.append(press("ag", antigen.html, () => cross(antigen.id)));
    this.#columns.get(antigen.id).push(name);
    return name;
  }

  #phase(phase) {
    const title = this.#panel.phases[phase];
    const cell = head("", { scope: "col", className: "res" });
    cell.append(title in IN_FULL ? Object.assign(document.createElement("abbr"), { title: IN_FULL[title], textContent: title }) : title);
    return this.#stuck(cell, phase);
  }

  #row({ number, rh, antigens, reactions }, choose) {
    const row = document.createElement("tr");
    const name = head("", { scope: "row" });
    const printed = rh.replaceAll(/[0-9z]/g, "<sub>$&</sub>"); // letters, digits and primes only
    name.append(press("cell", `${number} <small>${printed}</small>`, () => choose(number)));
    row.append(name, ...this.#panel.antigens.map((antigen) => this.#dose(antigen, antigens.includes(antigen.id))), ...this.#reactions(reactions));
    return row;
  }

  #dose(antigen, carried) {
    const dose = Object.assign(document.createElement("td"), { className: this.#edge(antigen), textContent: carried ? "+" : "0" });
    dose.toggleAttribute("data-pos", carried);
    this.#columns.get(antigen.id).push(dose);
    return dose;
  }

  #reactions(grades) {
    return this.#phases.map((phase) => this.#stuck(Object.assign(document.createElement("td"), { className: "res", textContent: grades[phase] }), phase));
  }

  /** Results stay in sight while the antigens scroll; each knows how many stand between it and the edge. */
  #stuck(cell, phase) {
    cell.dataset.after = this.#phases.length - 1 - this.#phases.indexOf(phase);
    return cell;
  }

  /** A line stands before the first antigen of each system. */
  #edge({ id, system }) {
    return this.#panel.antigens.find((other) => other.system === system).id === id ? "gs" : "";
  }
}

function head(text, properties) {
  return Object.assign(document.createElement("th"), { textContent: text, ...properties });
}

/** `html` comes sanitized from the server. */
function press(className, html, act) {
  const button = Object.assign(document.createElement("button"), { type: "button", className, innerHTML: `<span>${html}</span>` });
  button.addEventListener("click", act);
  return button;
}
