/**
 * <aliquot-bench> asks a panel or a chart in a lesson as the exam room does, from the room's templates on the page. Inside, in
 * data-part="plain": the fields that are sent, which it hides and fills. Attribute: data-item, the question as the API gives it.
 * Events: none.
 */
import { blank } from "aliquot/room/answer";
import "aliquot/room/antigram";
import "aliquot/room/control-chart";

const ELEMENTS = { "antibody-panel": "aliquot-antigram", "control-chart": "aliquot-control-chart" };

class Bench extends HTMLElement {
  #answer;
  #body;

  connectedCallback() {
    if (this.#body) return;
    const item = JSON.parse(this.dataset.item);
    this.#answer = { ...blank(item.position, []), locked: false, response: this.#sent };
    this.#body = document.createElement(ELEMENTS[item.type]);
    this.#body.item = item;
    this.#own(this.closest("[id]").id);
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    this.#plain.hidden = true;
    this.#plain.before(this.#body, said);
    this.addEventListener("aliquot:say", ({ detail }) => (said.textContent = detail.text));
    this.addEventListener("aliquot:respond", ({ detail }) => this.#take(detail.response));
    this.addEventListener("aliquot:strike", ({ detail }) => this.#strike(detail.option));
    this.#show();
  }

  get #plain() {
    return this.querySelector("[data-part=plain]");
  }

  /** What stands in the plain fields, where somebody is asked once more for what was missing. */
  get #sent() {
    const values = (fields) => this.#fields(fields).map(({ value }) => value).filter(Boolean);
    const antibodies = values("[name=antibody]");
    const crossedOut = values("[name=crossed]:checked");
    const choice = values("[name=choice]:checked")[0] ?? null;
    const points = values("[name=run]:checked").map(Number);
    if (antibodies.length + crossedOut.length > 0) return { antibodies, crossedOut };
    return choice || points.length > 0 ? { choice, points } : null;
  }

  #take(response) {
    this.#answer.response = response;
    const { antibodies = [], crossedOut = [], choice = null, points = [] } = response ?? {};
    for (const [index, list] of this.#fields("[name=antibody]").entries()) list.value = antibodies[index] ?? "";
    for (const box of this.#fields("[name=crossed]")) box.checked = crossedOut.includes(box.value);
    for (const box of this.#fields("[name=choice]")) box.checked = box.value === choice;
    for (const box of this.#fields("[name=run]")) box.checked = points.includes(Number(box.value));
    this.#show();
  }

  #strike(option) {
    const { struck } = this.#answer;
    if (!struck.delete(option)) struck.add(option);
    this.#show();
  }

  #show() {
    this.#body.show(this.#answer, false);
  }

  #fields(which) {
    return [...this.#plain.querySelectorAll(which)];
  }

  /** A lesson may have several of these, where the room has one: ids begin with the check's, headings stand below its own, and none is a landmark. */
  #own(check) {
    for (const named of this.#body.querySelectorAll("[id]")) named.id = `${check}-${named.id}`;
    for (const name of ["for", "aria-describedby", "aria-labelledby"]) {
      for (const naming of this.#body.querySelectorAll(`[${name}]`)) {
        const names = naming.getAttribute(name).split(" ");
        naming.setAttribute(name, names.map((id) => `${check}-${id}`).join(" "));
      }
    }
    for (const region of this.#body.querySelectorAll("[role=region]")) region.setAttribute("role", "group");
    for (const heading of this.#body.querySelectorAll("h2")) heading.ariaLevel = 4;
  }
}

customElements.define("aliquot-bench", Bench);
