/**
 * <aliquot-control-chart> shows results of controls beside their drawing, has the broken rule chosen and, where that is asked for,
 * its runs marked. From the page's #control-chart-template. Property: item.
 * Methods: show(answer, readOnly), press(index), strike(index). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import "aliquot/room/choice";
import { RunTable } from "aliquot/room/run-table";
import { copyOf, respond, say, setDisabled } from "aliquot/room/telling";

class ControlChart extends HTMLElement {
  #item;
  #view;
  #table;
  #rules = document.createElement("aliquot-choice");
  #choice = null;
  #runs = new Set();

  set item(item) {
    this.#item = item;
    this.#view = copyOf("control-chart");
    this.#table = new RunTable(this.#view.querySelector("table"), item.panel, (run) => this.#mark(run));
    this.#part("marking").hidden = !item.panel.marking;
    this.#part("clear").addEventListener("click", () => this.#clear());
    this.#rules.item = { ...item, type: "single" };
    this.#rules.addEventListener("aliquot:respond", (event) => this.#rule(event));
    this.replaceChildren(this.#view, this.#rules);
  }

  show(answer, readOnly) {
    const { response, locked } = answer;
    this.#choice = response?.choice ?? null;
    this.#runs = new Set(response?.points);
    setDisabled(this.#view, locked || readOnly);
    this.#table.show(this.#runs);
    this.#part("marked").textContent = this.#marked;
    this.#part("clear").setAttribute("aria-disabled", this.#runs.size === 0);
    this.#rules.show({ ...answer, response: { choice: this.#choice } }, readOnly);
  }

  press(index) {
    this.#rules.press(index);
  }

  strike(index) {
    this.#rules.strike(index);
  }

  #mark(run) {
    if (!this.#runs.delete(run)) this.#runs.add(run);
    say(this, this.#marked, "marked");
    this.#send();
  }

  #clear() {
    this.#runs.clear();
    this.#send();
  }

  #rule(event) {
    if (event.target === this) return;
    event.stopPropagation();
    this.#choice = event.detail.response?.choice ?? null;
    this.#send();
  }

  #send() {
    const points = this.#sorted;
    respond(this, this.#item, this.#choice || points.length > 0 ? { choice: this.#choice, points } : null);
  }

  get #sorted() {
    return [...this.#runs].sort((one, other) => one - other);
  }

  get #marked() {
    return this.#runs.size > 0 ? this.#runs.size > 1 ? t("Marked: runs {0}.", this.#sorted.join(", ")) : t("Marked: run {0}.", this.#sorted.join(", ")) : t("No run is marked.");
  }

  #part(name) {
    return this.#view.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-control-chart", ControlChart);
