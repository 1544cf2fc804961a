/**
 * <aliquot-question-map> is the grid of question numbers: one tab stop, arrows, Home and End. Fifty at a time.
 * Methods: draw(sitting, linkUp), focus(). Event: aliquot:go {position}.
 */
import { t } from "aliquot/phrases";
import { isHeldUp } from "aliquot/room/answer";
import { cell, mark } from "aliquot/room/map-cell";

const PAGE = 50;
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

class QuestionMap extends HTMLElement {
  #sitting;
  #linkUp;
  #open;
  #first;

  connectedCallback() {
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener("keydown", (event) => this.#key(event));
  }

  draw(sitting, linkUp) {
    const moved = this.#open !== sitting.position;
    this.#sitting = sitting;
    this.#linkUp = linkUp;
    this.#open = sitting.position;
    if (moved) this.#show(pageOf(sitting.position));
    this.#update();
  }

  /** The cell of the open question, or the first one of another page. */
  focus() {
    this.querySelector('[tabindex="0"]').focus();
  }

  #show(first) {
    this.#first = first;
    const { answers, position: open } = this.#sitting;
    const page = answers.filter(({ position }) => pageOf(position) === first);
    this.querySelector("ol").replaceChildren(...page.map(({ position }) => cell(position)));
    this.#stopAt(pageOf(open) === first ? open : first);
    this.#pages(answers.length);
    this.#update();
  }

  /** In place, so that the focus stays where it is when an answer is acknowledged. */
  #update() {
    const { answers } = this.#sitting;
    for (const link of this.#links) {
      mark(link, this.#sitting.answer(Number(link.textContent)), { open: this.#open, linkUp: this.#linkUp });
    }
    this.#count(answers);
  }

  #stopAt(position) {
    for (const link of this.#links) link.tabIndex = Number(link.textContent) === position ? 0 : -1;
  }

  get #links() {
    return this.querySelectorAll("ol a");
  }

  #count(answers) {
    const waiting = answers.filter((answer) => isHeldUp(answer, this.#linkUp)).length;
    const answered = answers.filter(({ response }) => response !== null).length;
    const words = waiting > 0 ? t("{0} answered, {1} waiting", answered, waiting) : t("{0} answered", answered);
    this.closest("section").querySelector("[data-part=count]").textContent = words;
  }

  #pages(length) {
    const more = this.querySelector("[data-part=more]");
    const next = this.#first + PAGE > length ? 1 : this.#first + PAGE;
    more.hidden = length <= PAGE;
    more.textContent = t("Questions {0} to {1}", next, Math.min(next + PAGE - 1, length));
    more.onclick = () => this.#show(next);
  }

  #click(event) {
    const position = Number(event.target.closest("ol a")?.textContent);
    if (!position) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("aliquot:go", { bubbles: true, detail: { position } }));
  }

  #key(event) {
    const at = Number(event.target.closest("ol a")?.textContent);
    const to = at && !event.altKey && !event.ctrlKey && this.#target(event.key, at);
    if (!to) return;
    event.preventDefault();
    if (pageOf(to) !== this.#first) this.#show(pageOf(to));
    this.#stopAt(to);
    this.focus();
  }

  #target(key, at) {
    const last = this.#sitting.answers.length;
    if (key === "Home" || key === "End") return key === "Home" ? 1 : last;
    const columns = getComputedStyle(this.querySelector("ol")).gridTemplateColumns.split(" ").length;
    const step = STEPS[key] ?? { ArrowDown: columns, ArrowUp: -columns }[key];
    return step && at + step >= 1 && at + step <= last ? at + step : undefined;
  }

}

function pageOf(position) {
  return Math.floor((position - 1) / PAGE) * PAGE + 1;
}

customElements.define("aliquot-question-map", QuestionMap);
