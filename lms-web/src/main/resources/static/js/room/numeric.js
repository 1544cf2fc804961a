/**
 * <aliquot-numeric> takes a number and, where several are offered, its unit, from the page's #numeric-template; below it
 * stands how the number is read. Property: item. Method: show(answer, readOnly). Event: aliquot:respond {response}.
 */
import { t } from "aliquot/phrases";
import { plainAmount } from "aliquot/room/amount";
import { copyOf, respond } from "aliquot/room/telling";

class Numeric extends HTMLElement {
  #item;
  #fieldset;
  #input;
  #unit;
  #reading;

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("numeric");
    [this.#input, this.#unit] = this.#fieldset.querySelectorAll("input, select");
    this.#reading = this.#fieldset.querySelector("[data-part=reading]");
    this.#offer(item.units ?? []);
    this.#input.addEventListener("input", () => this.#send(true));
    this.#fieldset.addEventListener("change", () => this.#send(false));
    this.replaceChildren(this.#fieldset);
    this.#read();
  }

  show({ response, locked }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    if (JSON.stringify(this.#response) !== JSON.stringify(response)) this.#fill(response);
    this.#read();
  }

  get #response() {
    const value = this.#input.value.trim();
    const unit = this.#unit.value;
    return value ? { value, ...(unit && { unit }) } : null;
  }

  /** One unit is only shown, and belongs to the answer; without any it stands in the question. */
  #offer(units) {
    const only = this.#fieldset.querySelector("[data-part=only]");
    only.hidden = units.length !== 1;
    only.textContent = units[0] ?? "";
    this.#unit.closest("p").hidden = units.length < 2;
    this.#unit.append(...units.map((unit) => new Option(unit, unit, false, units.length === 1)));
  }

  #fill(response) {
    this.#input.value = response?.value ?? "";
    if (this.#item.units?.length !== 1) this.#unit.value = response?.unit ?? "";
  }

  #send(typing) {
    this.#read();
    respond(this, this.#item, this.#response, typing);
  }

  #read() {
    const typed = this.#input.value.trim();
    const plain = plainAmount(typed);
    const wrong = typed !== "" && plain === null;
    this.#input.setAttribute("aria-invalid", wrong);
    this.#reading.textContent = plain === null ? t("Type a number such as 12.5.") : t("Read as {0}", plain) + this.#inUnit();
    this.#reading.toggleAttribute("data-wrong", wrong);
  }

  #inUnit() {
    if (this.#unit.value) return ` ${this.#unit.value}.`;
    return this.#item.units?.length > 1 ? t(". Choose its unit too.") : ".";
  }
}

customElements.define("aliquot-numeric", Numeric);
