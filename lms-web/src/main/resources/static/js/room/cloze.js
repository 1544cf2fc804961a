/**
 * <aliquot-cloze> puts a field or a list into each gap of the question's text, from the page's #gap-template and
 * #gap-list-template, and says how many are filled. Properties: parts ({stem}, where that text stands), then item.
 * Method: show(answer, readOnly). Event: aliquot:respond {response}.
 */
import { t } from "aliquot/phrases";
import { copyOf, respond } from "aliquot/room/telling";

class Cloze extends HTMLElement {
  #item;
  #fields = new Map();

  set item(item) {
    this.#item = item;
    this.replaceChildren(copyOf("cloze"));
    const places = [...this.parts.stem.querySelectorAll("[data-gap]")];
    for (const [index, place] of places.entries()) this.#open(place, t("Gap {0} of {1}", index + 1, places.length));
  }

  show({ response, locked }, readOnly) {
    const stale = JSON.stringify(this.#response) !== JSON.stringify(response);
    for (const [id, field] of this.#fields) {
      field.disabled = locked || readOnly;
      if (stale) field.value = response?.gaps[id] ?? "";
      field.toggleAttribute("data-filled", field.value.trim() !== "");
    }
    const filled = Object.keys(this.#response?.gaps ?? {}).length;
    this.querySelector("[data-part=filled]").textContent = t("{0} of {1} filled.", filled, this.#fields.size);
  }

  #open(place, label) {
    const { id, choices } = this.#item.gaps.find((gap) => gap.id === place.dataset.gap);
    const field = copyOf(choices.length > 0 ? "gap-list" : "gap");
    field.setAttribute("aria-label", label);
    if (choices.length > 0) field.append(...choices.map((choice) => new Option(choice, choice)));
    else field.addEventListener("input", () => this.#send(true));
    field.addEventListener("change", () => this.#send(false));
    place.replaceChildren(field);
    this.#fields.set(id, field);
  }

  /** In the order of their ids, as the server writes it. */
  get #response() {
    const gaps = {};
    for (const id of [...this.#fields.keys()].sort()) {
      const text = this.#fields.get(id).value.trim();
      if (text) gaps[id] = text;
    }
    return Object.keys(gaps).length > 0 ? { gaps } : null;
  }

  #send(typing) {
    respond(this, this.#item, this.#response, typing);
  }
}

customElements.define("aliquot-cloze", Cloze);
