/**
 * <aliquot-overview> shows what is not answered, flagged or waiting before handing in, and asks once more.
 * Methods: open(sitting, left), draw(). Events: aliquot:go {position}, aliquot:hand-in.
 */
import { t } from "aliquot/phrases";
import { isOneWay } from "aliquot/room/adaptive";
import { cell, mark } from "aliquot/room/map-cell";
import { isUnfinished } from "aliquot/room/unfinished";
import { counted, places } from "aliquot/room/words";

const ELSEWHERE = t("This exam is open in another window. Handing it in here takes it over. Answers that the other window has not sent by then do not count.");
const ONE_WAY = t("The questions that have not been shown yet are left out: you get an estimate, but neither pass nor fail.");

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
    this.querySelector("h1").textContent = attempt.status === "review" ? t("Review your answers") : oneWay ? t("End the exam early?") : t("Before you hand in");
    for (const [name, test] of Object.entries(LISTS)) {
      const shown = oneWay ? name === "waiting" : name !== "all" || attempt.status === "review";
      this.#list(name, shown ? this.#positions(test) : []);
    }
    this.#part("summary").textContent = this.#summary();
    const here = this.#back === this.#sitting.position;
    this.#part("to-question").textContent = here ? t("Back to question {0}", this.#back) : t("Go to question {0}", this.#back);
    this.#lead(!oneWay && this.#missing === undefined);
  }

  /** What is to be done next is the first button: handing in only when nothing is left to answer. */
  #lead(complete) {
    const [lead, other] = complete ? ["ask", "to-question"] : ["to-question", "ask"];
    this.#part(lead).dataset.kind = "primary";
    delete this.#part(other).dataset.kind;
    this.#part("ask").textContent = this.#sitting.readOnly ? t("Continue here and hand in") : t("Hand in");
  }

  /** The first question that is not answered; none where nobody can go back to one. */
  get #missing() {
    return isOneWay(this.#sitting) ? undefined : this.#positions(LISTS.open)[0] ?? this.#positions(LISTS.unfinished)[0];
  }

  /** The first question without an answer, or else the one that was open. */
  get #back() {
    return this.#missing ?? this.#sitting.position;
  }

  #ask() {
    const elsewhere = this.#sitting.readOnly ? [ELSEWHERE] : [];
    this.#part("question-words").textContent = [...elsewhere, this.#summary(), ...this.#underway(), this.#left(), t("After handing in you cannot change answers.")].join(" ");
    this.#part("stay").textContent = t("Back to question {0}", this.#sitting.position);
    this.#dialog.returnValue = "";
    this.#dialog.showModal();
    this.#part("stay").focus();
  }

  #summary() {
    if (isOneWay(this.#sitting)) return this.#early();
    const [open, unfinished, flagged] = Object.values(LISTS).map((test) => this.#positions(test));
    const answered = this.#sitting.answers.length - open.length;
    const parts = [t("{0} answered", answered), open.length > 0 ? t("{0} not answered {1}", open.length, places(open)) : t("none left unanswered")];
    if (unfinished.length > 0) parts.push(t("{0} begun but not finished {1}", unfinished.length, places(unfinished)));
    if (flagged.length > 0) parts.push(t("{0} flagged {1}", flagged.length, places(flagged)));
    return `${parts.join(", ")}.`;
  }

  /** The open question was shown: without an answer it counts, unlike those that nobody has seen. */
  #early() {
    const { attempt, position } = this.#sitting;
    const parts = [t("You are at question {0} of {1}.", position, attempt.length)];
    if (this.#sitting.answer(position).response === null) parts.push(t("It is not answered and counts as wrong."));
    return [...parts, ONE_WAY].join(" ");
  }

  /** Not in the summary, whose end would move what is below it when the last one arrives. */
  #underway() {
    const waiting = this.#positions(LISTS.waiting).length;
    return waiting > 0 ? [counted(waiting, "{0} answer still on the way to the server.", "{0} answers still on the way to the server.")] : [];
  }

  #list(name, positions) {
    const section = this.#part(name);
    const list = section.querySelector("ol");
    const links = () => [...list.querySelectorAll("a")];
    section.hidden = positions.length === 0;
    // else in place, so that who is at a number stays there when an answer is acknowledged
    if (positions.join() !== links().map(({ textContent }) => textContent).join()) list.replaceChildren(...positions.map(cell));
    for (const link of links()) mark(link, this.#sitting.answer(Number(link.textContent)), { linkUp: true });
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
