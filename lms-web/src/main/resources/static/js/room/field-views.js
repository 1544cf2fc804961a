/** The fields of view of a slide, one at a time, with a button to each side, from the page's #field-views-template. */
import { t } from "aliquot/phrases";
import { copyOf } from "aliquot/room/telling";

export class FieldViews {
  #fields;
  #bar = copyOf("field-views");
  #shown = 0;
  #hidden = false;
  #turned;

  /** The figures of the slide are the last `fields` in `place`; `turned(text)` says which one is shown now. */
  constructor(place, fields, turned) {
    this.#fields = [...place.querySelectorAll("figure")].slice(-fields);
    this.#turned = turned;
    this.#fields[0].before(this.#bar);
    for (const button of this.#buttons) button.addEventListener("click", () => this.step(Number(button.dataset.by)));
    this.#draw();
  }

  step(by) {
    this.show(this.#shown + by);
  }

  show(field) {
    if (!this.#fields[field] || field === this.#shown) return;
    this.#shown = field;
    this.#draw();
    this.#turned(this.#text);
  }

  /** The one that is shown, from 0. */
  get shown() {
    return this.#shown;
  }

  /** All of them, with their buttons. */
  set hidden(hidden) {
    this.#hidden = hidden;
    this.#bar.hidden = hidden;
    this.#draw();
  }

  get #buttons() {
    return this.#bar.querySelectorAll("button");
  }

  get #text() {
    return t("Field {0} of {1}", this.#shown + 1, this.#fields.length);
  }

  #draw() {
    for (const [index, field] of this.#fields.entries()) field.hidden = this.#hidden || index !== this.#shown;
    this.#bar.querySelector("[data-part=field]").textContent = this.#text;
    for (const button of this.#buttons) button.setAttribute("aria-disabled", !this.#fields[this.#shown + Number(button.dataset.by)]);
  }
}
