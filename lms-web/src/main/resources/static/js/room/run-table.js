/** Results of controls as a table, a column for each run. Where runs are to be marked, a run's number is the button for it. */
import { t } from "aliquot/phrases";
import { roving } from "aliquot/room/roving";

export class RunTable {
  #columns;

  /** Fills a copy of the page's #control-chart-template; `mark(run)` is called when a run is pressed. */
  constructor(table, { levels, runs, marking }, mark) {
    const heads = runs.map((_, index) => head(index + 1, marking, mark));
    table.tHead.rows[0].append(...heads);
    for (const [level, { name, unit }] of levels.entries()) {
      const results = runs.map((results) => results[level]);
      table.tBodies[0].append(row(`${name}, ${unit}`, results.map(({ value }) => value)), row(t("SD from mean"), results.map(({ z }) => signed(z))));
    }
    this.#columns = heads.map((head, index) => [head, ...[...table.tBodies[0].rows].map(({ cells }) => cells[index + 1])]);
    if (marking) roving(heads.map(({ firstElementChild }) => firstElementChild), "ArrowLeft", "ArrowRight");
  }

  show(marked) {
    for (const [index, column] of this.#columns.entries()) {
      for (const cell of column) cell.toggleAttribute("data-marked", marked.has(index + 1));
      column[0].querySelector("button")?.setAttribute("aria-pressed", marked.has(index + 1));
    }
  }
}

function head(run, marking, mark) {
  const head = Object.assign(document.createElement("th"), { scope: "col", textContent: marking ? "" : run });
  if (!marking) return head;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: run, ariaLabel: t("Run {0}", run) });
  button.addEventListener("click", () => mark(run));
  head.append(button);
  return head;
}

function row(name, values) {
  const row = document.createElement("tr");
  row.append(Object.assign(document.createElement("th"), { scope: "row", textContent: name }));
  row.append(...values.map((value) => Object.assign(document.createElement("td"), { textContent: value })));
  return row;
}

/** "−2.13", "+0.40", "0.00". */
function signed(z) {
  if (z.startsWith("-")) return z.replace("-", "−");
  return Number(z) > 0 ? `+${z}` : z;
}
