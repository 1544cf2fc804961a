/**
 * <aliquot-choice> shows the options of a single or multiple choice question from the page's #option-template.
 * Property: item. Methods: show(answer, readOnly), press(index), strike(index).
 * Events: aliquot:respond {response}, aliquot:strike {option}.
 */
import { t } from "aliquot/phrases";
import { letter } from "aliquot/room/words";

const ARROWS = { ArrowDown: 1, ArrowUp: -1 };

class Choice extends HTMLElement {
  #rows = [];

  set item(item) {
    this.#many = item.type === "multiple";
    this.#fieldset = document.createElement("fieldset");
    this.#fieldset.className = "options";
    this.#fieldset.append(this.#legend(item));
    this.#rows = item.options.map((option, index) => this.#row(option, index));
    this.#fieldset.append(...this.#rows.map(({ row }) => row));
    this.#fieldset.addEventListener("keydown", (event) => this.#move(event));
    this.replaceChildren(this.#fieldset);
  }

  #many;
  #fieldset;

  show({ response, struck, locked, feedback }, readOnly) {
    const chosen = new Set(response?.choices ?? [response?.choice]);
    this.#fieldset.disabled = locked || readOnly;
    for (const { id, row, input, button, index } of this.#rows) {
      input.checked = chosen.has(id);
      row.toggleAttribute("data-chosen", input.checked);
      row.toggleAttribute("data-struck", struck.has(id));
      button.setAttribute("aria-pressed", struck.has(id));
      button.setAttribute("aria-label", t("Cross out {0}", letter(index)));
      this.#judge(row, input.checked, feedback?.options.find((reason) => reason.id === id));
    }
  }

  /** A letter key: chooses, and in a multiple choice takes back again. */
  press(index) {
    const input = this.#rows[index]?.input;
    if (!input || this.#fieldset.disabled) return;
    input.focus();
    if (this.#many || !input.checked) input.click();
  }

  strike(index) {
    const { id, input } = this.#rows[index] ?? {};
    if (!id || this.#fieldset.disabled) return;
    this.#send("aliquot:strike", { option: id });
    if (!input.checked) return;
    input.checked = false; // who strikes out the chosen option does not want it any more
    this.#respond();
  }

  #legend({ choose }) {
    const legend = document.createElement("legend");
    legend.textContent = !this.#many ? t("Answers") : choose ? t("Choose {0}.", choose) : t("Choose all that apply.");
    legend.className = this.#many ? "hint" : "visually-hidden";
    return legend;
  }

  #row({ id, html }, index) {
    const row = document.getElementById("option-template").content.firstElementChild.cloneNode(true);
    const [input, button] = [row.querySelector("input"), row.querySelector("button")];
    input.type = this.#many ? "checkbox" : "radio";
    row.querySelector(".letter").textContent = letter(index);
    row.querySelector(".what").innerHTML = html; // sanitized by the server
    button.title = t("Cross out (Shift+{0})", letter(index));
    button.addEventListener("click", () => this.strike(index));
    input.addEventListener("change", () => {
      const struck = row.hasAttribute("data-struck");
      this.#respond();
      if (struck) this.#send("aliquot:strike", { option: id });
    });
    return { id, row, input, button, index };
  }

  #respond() {
    const chosen = this.#rows.filter(({ input }) => input.checked).map(({ id }) => id);
    const response = this.#many ? { choices: chosen } : { choice: chosen[0] };
    this.#send("aliquot:respond", { response: chosen.length > 0 ? response : null });
  }

  /** Arrows move, Space chooses: passing over an option must not send it as an answer. */
  #move(event) {
    const step = ARROWS[event.key];
    const at = this.#rows.findIndex(({ input }) => input === event.target);
    if (!step || at < 0 || event.altKey) return;
    event.preventDefault();
    this.#rows.at((at + step) % this.#rows.length).input.focus();
  }

  #judge(row, chosen, reason) {
    if (!reason || row.querySelector(".verdict")) return;
    if (reason.correct || chosen) row.dataset.verdict = reason.correct ? "right" : "wrong";
    const verdict = document.getElementById("verdict-template").content.firstElementChild.cloneNode(true);
    verdict.querySelector(`[data-for=${reason.correct ? "wrong" : "right"}]`).remove();
    verdict.querySelector("strong").textContent = chosen ? t("Your answer.") : reason.correct ? t("The answer.") : "";
    verdict.querySelector("[data-part=reason]").innerHTML = reason.rationaleHtml ?? ""; // sanitized by the server
    row.append(verdict);
  }

  #send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
  }
}

customElements.define("aliquot-choice", Choice);
