/**
 * <aliquot-question-preview> shows a question as the room would and lets it be tried, without sending anything. What it
 * holds before the script loads is replaced. Attribute: data-item, the item as the API gives it. From the page's
 * #preview-template and those of the room. Event: aliquot:shown, when authored text has come in.
 */
import { blank } from "aliquot/room/answer";
import { ask } from "aliquot/room/asking";
import { copyOf } from "aliquot/room/telling";

/** What a question has no part of yet. */
const UNWRITTEN = { options: [], sources: [], targets: [], units: [], gaps: [], exhibits: [] };

/** Kinds that show a panel, a chart or a film. */
const DRAWN = ["antibody-panel", "control-chart", "differential"];

/** Kinds that ask about a picture. */
const PICTURED = ["hotspot", "field", "field-marks", "field-count"];

class QuestionPreview extends HTMLElement {
  #body;
  #answer;

  connectedCallback() {
    const item = { ...UNWRITTEN, ...JSON.parse(this.dataset.item) };
    const view = copyOf("preview");
    const part = (name) => view.querySelector(`[data-part=${name}]`);
    if (PICTURED.includes(item.type) && item.exhibits.length === 0) return; // none yet: what stands here stays
    if (DRAWN.includes(item.type) && !item.panel) return; // cannot be drawn yet, and what stands here says why
    this.replaceChildren(view);
    this.#answer = blank(item.position, []);
    this.#body = ask(item, { stem: part("stem"), exhibits: part("exhibits"), answers: part("answers") });
    this.addEventListener("aliquot:respond", (event) => this.#take(event, { response: event.detail.response }));
    this.addEventListener("aliquot:strike", (event) => this.#strike(event));
    this.#show();
    this.dispatchEvent(new CustomEvent("aliquot:shown", { bubbles: true }));
  }

  #strike(event) {
    const { struck } = this.#answer;
    if (!struck.delete(event.detail.option)) struck.add(event.detail.option);
    this.#take(event, {});
  }

  #take(event, change) {
    event.stopPropagation();
    Object.assign(this.#answer, change);
    this.#show();
  }

  #show() {
    this.#body.show?.({ ...this.#answer, locked: false }, false);
  }
}

customElements.define("aliquot-question-preview", QuestionPreview);
