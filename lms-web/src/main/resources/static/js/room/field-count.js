/**
 * <aliquot-field-count> counts objects in the fields of one slide: by button, by a letter for each counter, or as numbers on the
 * worksheet; and takes what is reported of them. Who cannot see the fields reads what lies in those of another slide. From the
 * page's #field-count-template, #count-row-template, #count-field-template, #report-template and #pad-cell-template. Properties: parts
 * ({exhibits}, where the fields stand), then item. Method: show(answer, readOnly). Events: aliquot:respond {response}, aliquot:say
 * {text}.
 */
import { t } from "aliquot/phrases";
import { FieldViews } from "aliquot/room/field-views";
import { outlineFields } from "aliquot/room/outlined-fields";
import { copyOf, respond, say } from "aliquot/room/telling";
import { countId, fieldOf, Worksheet } from "aliquot/room/worksheet";

const MOST = 999;
const WORDS = "words"; // the part of an answer that says which of the two ways was taken
const kept = new WeakMap(); // by item what was entered in each way, while the page stands

class FieldCount extends HTMLElement {
  #item;
  #fieldset;
  #switch; // beside the fieldset: looking stays possible when nothing can be entered
  #fields;
  #sheet;
  #ways; // by whether it is in words: text by id of what is asked for
  #inWords = false;
  #steps = []; // {id, was} of each count, to go back
  #known; // the answer that was entered or shown here last
  #typing = false; // it may wait for more
  #locked = false;

  set item(item) {
    this.#item = item;
    this.#ways = kept.get(item) ?? nothing();
    kept.set(item, this.#ways);
    this.#fieldset = copyOf("field-count");
    this.#switch = this.#part("switch");
    this.#fields = new FieldViews(this.parts.exhibits, item.exhibits.length, (text) => this.#turned(text));
    this.#sheet = new Worksheet(this.#fieldset, item, {
      typed: (id, value) => this.#type(id, value),
      counts: (counter, by) => this.#count(counter, by),
      turn: (by) => this.#inWords || this.#fields.step(by),
      at: (field) => this.#inWords || this.#fields.show(field),
    });
    this.#part("told").append(...item.sources.map(told));
    this.#part("undo").addEventListener("click", () => this.#undo());
    this.#switch.addEventListener("click", () => this.#goOver());
    this.#fieldset.addEventListener("focusout", () => this.#typing && this.#send(false));
    this.replaceChildren(this.#fieldset, this.#switch.parentElement);
    this.#draw();
  }

  show({ response, locked, feedback }, readOnly) {
    const gaps = response?.gaps ?? {};
    const other = textOf(gaps) !== this.#known;
    if (other) this.#take(gaps);
    if ((other && response) || (locked && !this.#locked)) this.#inWords = WORDS in gaps;
    this.#locked = locked;
    this.#fieldset.disabled = locked || readOnly;
    this.#part("outlined").textContent = outlineFields(this.parts.exhibits, feedback?.outlined ?? [], this.#item.exhibits.length);
    this.#draw();
  }

  /** An answer that was not entered here takes the place of what was entered in its way; none, of everything. */
  #take(gaps) {
    this.#known = textOf(gaps);
    this.#steps = [];
    this.#typing = false;
    const given = Object.entries(gaps).filter(([id]) => id !== WORDS);
    if (given.length === 0) for (const values of this.#ways.values()) values.clear();
    else this.#ways.set(WORDS in gaps, new Map(given));
  }

  /** The person may look at the other way. What was entered in it is the answer again; if nothing was, the answer stays. */
  #goOver() {
    if (this.#typing) this.#send(false);
    this.#inWords = !this.#inWords;
    if (this.#values.size > 0 && !this.#fieldset.disabled) this.#send(false);
    this.#draw();
  }

  #count(counter, by) {
    const id = countId(this.#fields.shown, counter);
    const was = this.#values.get(id) ?? "";
    const count = Number(was) + by;
    if (this.#fieldset.disabled || this.#inWords || count < 0 || count > MOST) return;
    this.#steps.push({ id, was });
    say(this, `${this.#sheet.nameOf(id)} ${count}.`, "count");
    this.#set(id, String(count));
  }

  #undo() {
    const step = this.#steps.pop();
    if (!step) return;
    this.#fields.show(fieldOf(step.id));
    say(this, `${this.#sheet.nameOf(step.id)} ${step.was || 0}.`, "count");
    this.#set(step.id, step.was);
  }

  /** What is typed was not counted: there is no way back over it. */
  #type(id, value) {
    this.#steps = this.#steps.filter((step) => step.id !== id);
    this.#set(id, value);
  }

  #set(id, value) {
    if (value === "") this.#values.delete(id);
    else this.#values.set(id, value);
    this.#send(true);
  }

  /** While objects are counted one after the other, an answer goes out only after a moment of quiet. */
  #send(typing) {
    this.#typing = typing;
    const filled = [...this.#values];
    if (this.#inWords && filled.length > 0) filled.push([WORDS, "yes"]);
    const gaps = Object.fromEntries(filled.sort());
    this.#known = textOf(gaps);
    respond(this, this.#item, filled.length > 0 ? { gaps } : null, typing);
  }

  #turned(text) {
    say(this, text, "field");
    this.#draw();
  }

  #draw() {
    const inWords = this.#inWords;
    this.#part("counting").hidden = inWords;
    this.#part("words").hidden = !inWords;
    this.#part("outlined").hidden = inWords;
    this.#fields.hidden = inWords;
    this.#switch.textContent = inWords ? t("Count in the pictures instead") : t("Answer in words instead");
    this.#sheet.draw(this.#values, this.#fields.shown);
    this.#part("undo").setAttribute("aria-disabled", this.#steps.length === 0);
  }

  get #values() {
    return this.#ways.get(this.#inWords);
  }

  #part(name) {
    return this.#fieldset.querySelector(`[data-part=${name}]`);
  }
}

function nothing() {
  return new Map([false, true].map((inWords) => [inWords, new Map()]));
}

function textOf(gaps) {
  return JSON.stringify(Object.entries(gaps).sort());
}

function told({ html }) {
  const line = document.createElement("li");
  line.lang = "en";
  line.innerHTML = html; // sanitized by the server
  return line;
}

customElements.define("aliquot-field-count", FieldCount);
