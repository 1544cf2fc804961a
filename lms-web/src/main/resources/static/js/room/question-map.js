/**
 * <aliquot-question-map> is the grid of question numbers: one tab stop, arrows, Home and End. Fifty at a time.
 * Methods: draw(sitting, linkUp), focus(). Event: aliquot:go {position}.
 */
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
    for (const link of this.#links) this.#mark(link, this.#sitting.answer(Number(link.textContent)));
    this.#count(answers);
  }

  #mark(link, answer) {
    const waiting = answer.state === "sending" && !this.#linkUp;
    const open = answer.position === this.#open;
    link.toggleAttribute("data-answered", answer.response !== null);
    link.toggleAttribute("data-flag", answer.flagged);
    link.toggleAttribute("data-waiting", waiting);
    if (open) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    link.setAttribute("aria-label", name(answer, waiting, open));
  }

  #stopAt(position) {
    for (const link of this.#links) link.tabIndex = Number(link.textContent) === position ? 0 : -1;
  }

  get #links() {
    return this.querySelectorAll("ol a");
  }

  #count(answers) {
    const answered = answers.filter(({ response }) => response !== null).length;
    const waiting = this.#linkUp ? 0 : answers.filter(({ state }) => state === "sending").length;
    const words = `${answered} answered${waiting > 0 ? `, ${waiting} waiting` : ""}`;
    this.querySelector("[data-part=count]").textContent = words;
  }

  #pages(length) {
    const more = this.querySelector("[data-part=more]");
    const next = this.#first + PAGE > length ? 1 : this.#first + PAGE;
    more.hidden = length <= PAGE;
    more.textContent = `Questions ${next} to ${Math.min(next + PAGE - 1, length)}`;
    more.onclick = () => this.#show(next);
  }

  #click(event) {
    const link = event.target.closest("ol a");
    if (!link) return;
    event.preventDefault();
    const position = Number(link.textContent);
    this.dispatchEvent(new CustomEvent("aliquot:go", { bubbles: true, detail: { position } }));
  }

  #key(event) {
    const link = event.target.closest("ol a");
    if (!link || event.altKey || event.ctrlKey) return;
    const to = this.#target(event.key, Number(link.textContent), this.#sitting.answers.length);
    if (!to) return;
    event.preventDefault();
    if (pageOf(to) !== this.#first) this.#show(pageOf(to));
    this.#stopAt(to);
    this.focus();
  }

  #target(key, at, last) {
    if (key === "Home") return 1;
    if (key === "End") return last;
    const columns = getComputedStyle(this.querySelector("ol")).gridTemplateColumns.split(" ").length;
    const step = STEPS[key] ?? { ArrowDown: columns, ArrowUp: -columns }[key];
    return step && at + step >= 1 && at + step <= last ? at + step : undefined;
  }

}

function cell(position) {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = `#q${position}`;
  link.textContent = position;
  item.append(link);
  return item;
}

function pageOf(position) {
  return Math.floor((position - 1) / PAGE) * PAGE + 1;
}

function name({ position, response, flagged }, waiting, open) {
  const words = [position, response === null ? "not answered" : "answered"];
  return [...words, flagged && "flagged", waiting && "waiting for the network", open && "open now"].filter(Boolean).join(", ");
}

customElements.define("aliquot-question-map", QuestionMap);
