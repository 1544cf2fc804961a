/** The fields of view of a blood film, one at a time, with a button to each side, from the page's #field-views-template. */
import { t } from "aliquot/phrases";
import { copyOf } from "aliquot/room/telling";

const LEUKOCYTES_IN_A_FIELD = 10;

export class FieldViews {
  #fields;
  #bar = copyOf("field-views");
  #shown = 0;
  #turned;

  /** The figures of the film are the last in `place`; `turned(text)` says which field is shown now. */
  constructor(place, cells, turned) {
    this.#fields = [...place.querySelectorAll("figure")].slice(-cells / LEUKOCYTES_IN_A_FIELD);
    this.#turned = turned;
    this.#fields[0].before(this.#bar);
    for (const button of this.#buttons) button.addEventListener("click", () => this.step(Number(button.dataset.by)));
    this.#draw();
  }

  step(by) {
    if (!this.#fields[this.#shown + by]) return;
    this.#shown += by;
    this.#draw();
    this.#turned(this.#text);
  }

  get #buttons() {
    return this.#bar.querySelectorAll("button");
  }

  get #text() {
    return t("Field {0} of {1}", this.#shown + 1, this.#fields.length);
  }

  #draw() {
    for (const [index, field] of this.#fields.entries()) field.hidden = index !== this.#shown;
    this.#bar.querySelector("[data-part=field]").textContent = this.#text;
    for (const button of this.#buttons) button.setAttribute("aria-disabled", !this.#fields[this.#shown + Number(button.dataset.by)]);
  }
}
