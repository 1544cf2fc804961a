/**
 * <aliquot-overview> shows what is not answered, flagged or waiting before handing in, and asks once more.
 * Methods: open(sitting, left), draw(). Events: aliquot:go {position}, aliquot:hand-in.
 */
import { isOneWay } from "aliquot/room/adaptive";
import { count, places } from "aliquot/room/words";

const ONE_WAY = "The questions that have not been shown yet are left out: you get an estimate, but neither pass nor fail.";

const LISTS = {
  open: ({ response }) => response === null,
  flagged: ({ flagged }) => flagged,
  waiting: ({ state }) => state === "sending" || state === "aside",
  all: () => true,
};

class Overview extends HTMLElement {
  #sitting;
  #left;

  connectedCallback() {
    this.#part("ask").addEventListener("click", () => this.#ask());
    this.#part("to-question").addEventListener("click", () => this.#go(this.#sitting.position));
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
    this.#part("to-question").textContent = `Back to question ${this.#sitting.position}`;
  }

  #ask() {
    this.#part("question-words").textContent = `${this.#summary()} ${this.#left()}. After handing in you cannot change answers.`;
    this.#part("stay").textContent = `Back to question ${this.#sitting.position}`;
    this.#dialog.returnValue = "";
    this.#dialog.showModal();
    this.#part("stay").focus();
  }

  #summary() {
    const { attempt } = this.#sitting;
    if (isOneWay(this.#sitting)) return `Question ${this.#sitting.position} of ${attempt.length} is open. ${ONE_WAY}`;
    const [open, flagged, waiting] = Object.values(LISTS).map((test) => this.#positions(test));
    const answered = this.#sitting.answers.length - open.length;
    const parts = [`${answered} answered`, open.length > 0 ? `${open.length} not answered ${places(open)}` : "none left open"];
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
    const [item, link] = [document.createElement("li"), document.createElement("a")];
    link.href = `#q${position}`;
    link.textContent = position;
    link.setAttribute("aria-label", `Question ${position}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#go(position);
    });
    item.append(link);
    return item;
  }

  #positions(test) {
    return this.#sitting.answers.filter(test).map(({ position }) => position);
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
