/**
 * <aliquot-antigram> shows a panel of reagent cells, lets antigens be crossed out and antibodies be named, from the page's
 * #antigram-template. Property: item. Method: show(answer, readOnly). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import { PanelTable } from "aliquot/room/panel-table";
import { copyOf, respond, say, setDisabled } from "aliquot/room/telling";

class Antigram extends HTMLElement {
  #item;
  #view;
  #table;
  #lists;
  #crossed = new Set();
  #before = []; // what was crossed out before each step, to go back
  #at = new Map(); // the cell that was looked at when an antigen was crossed out
  #cell;

  set item(item) {
    this.#item = item;
    this.#view = copyOf("antigram");
    this.#table = new PanelTable(this.#view.querySelector("table"), item.panel, {
      cross: (id) => this.#cross(id),
      choose: (number) => this.#choose(number),
    });
    this.#part("note").textContent = this.#note();
    this.#lists = [...this.#view.querySelectorAll("select")];
    for (const list of this.#lists) {
      list.append(...item.panel.antigens.map(({ id }) => new Option(`anti-${id}`, id)));
      list.addEventListener("change", () => this.#send());
    }
    this.#part("undo").addEventListener("click", () => this.#undo());
    this.replaceChildren(this.#view);
  }

  show({ response, locked }, readOnly) {
    setDisabled(this.#view, locked || readOnly);
    this.#crossed = new Set(response?.crossedOut);
    const named = response?.antibodies ?? [];
    if (String(this.#named) !== String(named)) this.#lists.forEach((list, index) => (list.value = named[index] ?? ""));
    this.#draw();
  }

  get #named() {
    return [...new Set(this.#lists.map(({ value }) => value).filter(Boolean))].sort();
  }

  #cross(id) {
    this.#before.push([...this.#crossed]);
    if (!this.#crossed.delete(id)) {
      this.#crossed.add(id);
      this.#at.set(id, this.#cell);
    }
    this.#tell(this.#crossed.has(id) ? t("{0} crossed out", id) : t("{0} not crossed out", id));
  }

  #undo() {
    if (this.#before.length === 0) return;
    this.#crossed = new Set(this.#before.pop());
    this.#tell(t("Undone"));
  }

  #tell(what) {
    say(this, `${what}. ${this.#still}.`, "crossed");
    this.#send();
  }

  #choose(number) {
    this.#cell = this.#cell === number ? undefined : number;
    const { rh, antigens, reactions } = this.#item.panel.cells[number - 1];
    const { phases } = this.#item.panel;
    const results = phases.map((phase, index) => `${phase} ${reactions[index]}`).join(", ");
    if (this.#cell) say(this, t("Cell {0}, {1}. {2}. Carries {3}.", number, rh, results, antigens.join(", ")), "cell");
    this.#draw();
  }

  #send() {
    const response = { crossedOut: [...this.#crossed].sort(), antibodies: this.#named };
    respond(this, this.#item, this.#crossed.size + response.antibodies.length > 0 ? response : null);
  }

  get #still() {
    const { length } = this.#item.panel.antigens;
    return t("Still possible: {0} of {1}", length - this.#crossed.size, length);
  }

  #draw() {
    const { antigens } = this.#item.panel;
    this.#table.show(this.#crossed, this.#cell);
    this.#part("still").textContent = this.#still;
    this.#part("possible").innerHTML = antigens // sanitized by the server
      .filter(({ id }) => !this.#crossed.has(id)).map(({ html }) => `<li><span>anti-${html}</span></li>`).join("");
    const work = Map.groupBy(antigens.filter(({ id }) => this.#crossed.has(id)), ({ id }) => this.#at.get(id));
    this.#part("work").innerHTML = [...work].sort(([one = 99], [other = 99]) => one - other)
      .map(([cell, out]) => `<li><b>${cell ? t("Cell {0}", cell) : t("No cell chosen")}</b><span>${t("crossed out {0}", out.map(({ html }) => html).join(", "))}</span></li>`).join("");
    this.#part("none").hidden = work.size > 0;
    this.#part("undo").setAttribute("aria-disabled", this.#before.length === 0);
  }

  #note() {
    const { silent } = this.#table;
    const quiet = silent.length > 0 ? t("All cells: 0 at {0}. ", silent.join(t(" and ")).replace("Immediate", "immediate")) : "";
    return quiet + t("Check cells: {0} on every negative tube.", this.#item.panel.checkCells);
  }

  #part(name) {
    return this.#view.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-antigram", Antigram);
