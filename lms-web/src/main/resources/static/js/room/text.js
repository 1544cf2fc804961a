/**
 * <aliquot-text> takes a term that is typed, from the page's #text-template.
 * Property: item. Method: show(answer, readOnly). Event: aliquot:respond {response}.
 */
import { copyOf, respond } from "aliquot/room/telling";

class Text extends HTMLElement {
  #fieldset;
  #input;

  set item(item) {
    this.#fieldset = copyOf("text");
    this.#input = this.#fieldset.querySelector("input");
    this.#input.addEventListener("input", () => respond(this, item, this.#response, true));
    this.#input.addEventListener("change", () => respond(this, item, this.#response));
    this.replaceChildren(this.#fieldset);
  }

  show({ response, locked }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    if (this.#response?.text !== response?.text) this.#input.value = response?.text ?? "";
  }

  get #response() {
    const text = this.#input.value.trim();
    return text ? { text } : null;
  }
}

customElements.define("aliquot-text", Text);
