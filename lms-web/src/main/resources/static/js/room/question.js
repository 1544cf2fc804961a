/**
 * <aliquot-question> shows one question: its number, the stem, exhibits, the element of its type and, in tutor mode,
 * the feedback. Methods: open(item, length), show(answer, {readOnly, tutor, link, durable, place}),
 * press(index, struck), focusHeading(), awaitVerdict(). Event: aliquot:shown, when authored text has come in.
 */
import { t } from "aliquot/phrases";
import { partsTable } from "aliquot/room/answer-parts";
import { ask } from "aliquot/room/asking";
import { chipOf } from "aliquot/room/chip";

class Question extends HTMLElement {
  #body;
  #awaits = false; // somebody has just checked the answer

  open(item, length) {
    this.#awaits = false;
    this.#part("feedback").hidden = true;
    this.#part("verdict").hidden = true;
    for (const note of this.querySelectorAll(".one-way-note")) note.hidden = item.position > 1;
    const report = this.#part("report"); // in tutor mode alone
    if (report) report.href = `${report.dataset.report}${item.position}/report`;
    this.#part("heading").textContent = t("Question {0} of {1}", item.position, length);
    const [stem, exhibits, answers] = ["stem", "exhibits", "answers"].map((name) => this.#part(name));
    this.#body = ask(item, { stem, exhibits, answers });
    this.#shown();
  }

  show(answer, surroundings) {
    this.#body.show?.(answer, surroundings.readOnly);
    chipOf(this.#part("chip"), answer, surroundings);
    this.#check(answer, surroundings);
    this.#feedback(answer.feedback);
  }

  press(index, struck) {
    if (struck) this.#body.strike?.(index);
    else this.#body.press?.(index);
  }

  focusHeading() {
    this.#part("heading").focus();
  }

  /** The button that was pressed goes; what comes instead is read first. */
  awaitVerdict() {
    this.#awaits = true;
    this.#part("heading").focus({ preventScroll: true });
  }

  get checkable() {
    const button = this.#part("check");
    return !button.hidden && !button.disabled;
  }

  /** Whether an answer is still to be chosen and checked here. */
  get isChecking() {
    return !this.#part("check").hidden;
  }

  get saved() {
    return this.#part("chip").textContent.trim() || t("Not answered");
  }

  #check({ response, locked }, { tutor, readOnly }) {
    const button = this.#part("check");
    button.hidden = !tutor || locked;
    button.disabled = response === null || readOnly;
  }

  #feedback(feedback) {
    const panel = this.#part("feedback");
    if (!feedback || !panel.hidden) return;
    panel.hidden = false;
    this.#part("verdict").hidden = false;
    this.#part("verdict").textContent = feedback.correct ? t("Right") : feedback.creditHundredths > 0 ? t("Partly right") : t("Not right");
    this.#part("verdict").dataset.tone = feedback.correct ? "good" : feedback.creditHundredths > 0 ? "warn" : "bad";
    this.#part("parts").replaceChildren(partsTable(feedback.parts));
    this.#part("rationale").innerHTML = feedback.rationaleHtml ?? ""; // sanitized by the server
    this.#part("takeaway").innerHTML = feedback.takeawayHtml ?? "";
    this.#shown();
    if (this.#awaits && (document.activeElement === document.body || this.contains(document.activeElement))) this.#part("verdict").focus();
    this.#awaits = false;
  }

  /** Formulas in what has come in are drawn by whoever draws them. */
  #shown() {
    this.dispatchEvent(new CustomEvent("aliquot:shown", { bubbles: true }));
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

customElements.define("aliquot-question", Question);
