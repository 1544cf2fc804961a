/**
 * <aliquot-overview> shows what is not answered, flagged or waiting before handing in, and asks once more.
 * Methods: open(sitting, left), draw(). Events: aliquot:go {position}, aliquot:hand-in.
 */
import { isOneWay } from "aliquot/room/adaptive";
import { cell, mark } from "aliquot/room/map-cell";
import { isUnfinished } from "aliquot/room/unfinished";
import { count, places } from "aliquot/room/words";

const ELSEWHERE = "This exam is open in another window. Handing it in here takes it over; answers which that window has not sent by then do not count.";
const ONE_WAY = "The questions that have not been shown yet are left out: you get an estimate, but neither pass nor fail.";

const LISTS = {
  open: ({ response }) => response === null,
  unfinished: ({ position, response }, { items }) => isUnfinished(items.get(position), response),
  flagged: ({ flagged }) => flagged,
  waiting: ({ state }) => state === "sending" || state === "aside",
  all: () => true,
};

class Overview extends HTMLElement {
  #sitting;
  #left;

  connectedCallback() {
    this.#part("ask").addEventListener("click", () => this.#ask());
    this.#part("to-question").addEventListener("click", () => this.#go(this.#back));
    this.addEventListener("click", (event) => this.#follow(event));
    this.#dialog.addEventListener("close", () => {
      if (this.#dialog.returnValue === "hand-in") this.dispatchEvent(new CustomEvent("aliquot:hand-in", { bubbles: true }));
    });
  }

  /** `left` says in words how much time is left when asked. */
  open(sitting, left) {
    this.#sitting = sitting;
    this.#left = left;
    this.draw();
    this.querySelector("h1").focus();
  }

  draw() {
    if (!this.#sitting) return;
    const { attempt } = this.#sitting;
    const oneWay = isOneWay(this.#sitting);
    this.querySelector("h1").textContent = attempt.status === "review" ? "Review your answers" : oneWay ? "End the exam early?" : "Before you hand in";
    for (const [name, test] of Object.entries(LISTS)) {
      const shown = oneWay ? name === "waiting" : name !== "all" || attempt.status === "review";
      this.#list(name, shown ? this.#positions(test) : []);
    }
    this.#part("summary").textContent = this.#summary();
    const complete = oneWay || this.#back === this.#sitting.position;
    this.#part("to-question").textContent = `${complete ? "Back" : "Go"} to question ${this.#back}`;
    this.#lead(complete);
  }

  /** What is to be done next is the first button: handing in only when nothing is left to answer. */
  #lead(complete) {
    const [lead, other] = complete ? ["ask", "to-question"] : ["to-question", "ask"];
    this.#part(lead).dataset.kind = "primary";
    delete this.#part(other).dataset.kind;
    this.#part("ask").textContent = this.#sitting.readOnly ? "Continue here and hand in" : "Hand in";
  }

  /** The first question without an answer, or else the one that was open. */
  get #back() {
    const missing = isOneWay(this.#sitting) ? undefined : this.#positions(LISTS.open)[0] ?? this.#positions(LISTS.unfinished)[0];
    return missing ?? this.#sitting.position;
  }

  #ask() {
    const elsewhere = this.#sitting.readOnly ? [ELSEWHERE] : [];
    this.#part("question-words").textContent = [...elsewhere, this.#summary(), this.#left(), "After handing in you cannot change answers."].join(" ");
    this.#part("stay").textContent = `Back to question ${this.#sitting.position}`;
    this.#dialog.returnValue = "";
    this.#dialog.showModal();
    this.#part("stay").focus();
  }

  #summary() {
    const { attempt } = this.#sitting;
    if (isOneWay(this.#sitting)) return `Question ${this.#sitting.position} of ${attempt.length} is open. ${ONE_WAY}`;
    const [open, unfinished, flagged, waiting] = Object.values(LISTS).map((test) => this.#positions(test));
    const answered = this.#sitting.answers.length - open.length;
    const parts = [`${answered} answered`, open.length > 0 ? `${open.length} not answered ${places(open)}` : "none left open"];
    if (unfinished.length > 0) parts.push(`${unfinished.length} begun but not finished ${places(unfinished)}`);
    if (flagged.length > 0) parts.push(`${flagged.length} flagged ${places(flagged)}`);
    if (waiting.length > 0) parts.push(`${count(waiting.length, "answer")} still on the way to the server`);
    return `${parts.join(", ")}.`;
  }

  #list(name, positions) {
    const section = this.#part(name);
    section.hidden = positions.length === 0;
    section.querySelector("ol").replaceChildren(...positions.map((position) => this.#link(position)));
  }

  #link(position) {
    const item = cell(position);
    mark(item.firstElementChild, this.#sitting.answer(position), { linkUp: true });
    return item;
  }

  #follow(event) {
    const link = event.target.closest(".qmap a");
    if (!link) return;
    event.preventDefault();
    this.#go(Number(link.textContent));
  }

  #positions(test) {
    return this.#sitting.answers.filter((answer) => test(answer, this.#sitting)).map(({ position }) => position);
  }

  #go(position) {
    this.dispatchEvent(new CustomEvent("aliquot:go", { bubbles: true, detail: { position } }));
  }

  get #dialog() {
    return this.querySelector("dialog");
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

customElements.define("aliquot-overview", Overview);
