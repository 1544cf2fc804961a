/**
 * <aliquot-differential> counts cells by class: by button, as a number, or by a letter for each class while the focus is among the
 * counters, as on a bench counter. On a phone a pad of classes stands under the film. From the page's #differential-template, #counter-template
 * and #pad-cell-template. Properties: parts ({exhibits},
 * where the film stands), then item. Method: show(answer, readOnly). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import { FieldViews } from "aliquot/room/field-views";
import { outlineFields } from "aliquot/room/outlined-fields";
import { copyOf, respond, say } from "aliquot/room/telling";
import { plainText } from "aliquot/room/words";

export const APART = "nucleated-red-cell"; // counted beside the leukocytes, not among them
const MOST = 999;
const LEUKOCYTES_IN_A_FIELD = 10;

class Differential extends HTMLElement {
  #item;
  #fieldset;
  #counters = new Map();
  #pad = new Map();
  #keys = new Map();
  #counts = new Map();
  #steps = []; // {id, by} of each count, to go back

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("differential");
    this.#part("counters").append(...item.options.map((option) => this.#counter(option)));
    this.#part("pad").append(...item.options.map((option) => this.#padCell(option)));
    const fields = new FieldViews(this.parts.exhibits, this.#views, (text) => say(this, text, "field"));
    this.#part("counters").addEventListener("keydown", (event) => this.#key(event, fields));
    this.#part("undo").addEventListener("click", () => this.#undo());
    this.#fieldset.addEventListener("focusout", () => this.#send(false));
    this.replaceChildren(this.#fieldset);
  }

  show({ response, locked, feedback }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    this.#part("outlined").textContent = outlineFields(this.parts.exhibits, feedback?.outlined ?? [], this.#views);
    this.#counts = new Map(Object.entries(response?.counts ?? {}));
    this.#draw();
  }

  #counter({ id, html }) {
    const counter = copyOf("counter");
    const [name, input] = [plainText(html), counter.querySelector("input")];
    const letter = [...name.toUpperCase()].find((sign) => /[A-Z]/.test(sign) && !this.#keys.has(sign));
    this.#keys.set(letter, id);
    counter.querySelector("kbd").textContent = letter;
    counter.querySelector(".what").textContent = name;
    input.setAttribute("aria-label", name);
    input.setAttribute("aria-keyshortcuts", letter);
    input.addEventListener("input", () => this.#count(id, Math.min(MOST, Number(input.value)) - this.#of(id)));
    for (const button of counter.querySelectorAll("button")) {
      button.setAttribute("aria-label", button.dataset.by > 0 ? t("{0}, one more", name) : t("{0}, one less", name));
      button.addEventListener("click", () => this.#count(id, Number(button.dataset.by)));
    }
    this.#counters.set(id, input);
    return counter;
  }

  #padCell({ id, html }) {
    const button = copyOf("pad-cell");
    button.firstElementChild.textContent = plainText(html);
    button.addEventListener("click", () => this.#count(id, 1));
    this.#pad.set(id, button.lastElementChild);
    return button;
  }

  /** Digits are typed into a field; letters count, with Shift one less, and left and right turn to another field of view. */
  #key(event, fields) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const id = this.#keys.get(event.key.toUpperCase());
    if (turn) fields.step(turn);
    else if (id) this.#count(id, event.shiftKey ? -1 : 1);
    else if (event.key.length > 1 || /\d/.test(event.key)) return;
    event.preventDefault();
  }

  #undo() {
    if (this.#steps.length === 0) return;
    const { id, by } = this.#steps.pop();
    this.#count(id, -by);
    this.#steps.pop();
    this.#draw();
  }

  #count(id, by) {
    const count = this.#of(id) + by;
    if (this.#fieldset.disabled || by === 0 || count < 0 || count > MOST) return;
    this.#steps.push({ id, by });
    this.#counts.set(id, count);
    say(this, `${this.#counters.get(id).ariaLabel} ${count}. ${this.#total}.`, "count");
    this.#send(true);
  }

  /** While cells are counted one after the other, an answer goes out only after a moment of quiet. */
  #send(counting) {
    const counted = [...this.#counts].filter(([, count]) => count > 0).sort();
    respond(this, this.#item, counted.length > 0 ? { counts: Object.fromEntries(counted) } : null, counting);
  }

  #of(id) {
    return this.#counts.get(id) ?? 0;
  }

  get #views() {
    return this.#item.panel.cells / LEUKOCYTES_IN_A_FIELD;
  }

  get #total() {
    const leukocytes = [...this.#counts].reduce((sum, [id, count]) => (id === APART ? sum : sum + count), 0);
    return t("{0} of {1} counted", leukocytes, this.#item.panel.cells);
  }

  #draw() {
    for (const [id, input] of this.#counters) {
      if (Number(input.value) !== this.#of(id)) input.value = this.#of(id);
      this.#pad.get(id).textContent = this.#of(id);
      input.closest(".counter").toggleAttribute("data-counted", this.#of(id) > 0);
    }
    this.#part("total").textContent = this.#total;
    this.#part("undo").setAttribute("aria-disabled", this.#steps.length === 0);
  }

  #part(name) {
    return this.#fieldset.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-differential", Differential);
