/**
 * <aliquot-question> shows one question: its number, the stem, exhibits, the element of its type and, in tutor mode,
 * the feedback. Methods: open(item, length), show(answer, {readOnly, tutor, linkUp, durable, place}),
 * press(index, struck), focusHeading(). Event: aliquot:shown, when authored text has come in.
 */
import { chipOf } from "aliquot/room/chip";
import { elementFor } from "aliquot/room/types";

class Question extends HTMLElement {
  #body;

  open(item, length) {
    this.#part("feedback").hidden = true;
    this.#part("heading").textContent = `Question ${item.position} of ${length}`;
    this.#part("stem").innerHTML = item.stemHtml; // sanitized by the server
    this.#part("exhibits").replaceChildren(...(item.exhibits ?? []).map(figure));
    this.#body = elementFor(item);
    this.#body.item = item;
    this.#part("answers").replaceChildren(this.#body);
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

  get saved() {
    return this.#part("chip").textContent.trim() || "Not answered";
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
    this.#part("verdict").textContent = feedback.correct ? "Right" : "Not right";
    this.#part("rationale").innerHTML = feedback.rationaleHtml ?? ""; // sanitized by the server
    this.#part("takeaway").innerHTML = feedback.takeawayHtml ?? "";
    this.#shown();
  }

  /** Formulas in what has come in are drawn by whoever draws them. */
  #shown() {
    this.dispatchEvent(new CustomEvent("aliquot:shown", { bubbles: true }));
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

/** A drawing with its twin in words, from the page's #exhibit-template. */
function figure({ description, svg }) {
  const figure = document.getElementById("exhibit-template").content.firstElementChild.cloneNode(true);
  figure.insertAdjacentHTML("afterbegin", svg); // checked by the server; its title and description are inside
  figure.querySelector("details p").textContent = description;
  return figure;
}

customElements.define("aliquot-question", Question);
