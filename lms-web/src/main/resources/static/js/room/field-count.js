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
import { countId, Worksheet } from "aliquot/room/worksheet";

const MOST = 999;
const WORDS = "words"; // the part of an answer that says which of the two ways was taken

class FieldCount extends HTMLElement {
  #item;
  #fieldset;
  #fields;
  #sheet;
  #worksheets = [new Map(), new Map()]; // text by id of what is asked for: in the pictures, in words
  #inWords = false;
  #steps = []; // {id, before, field} of each count, to go back
  #known = "[]"; // the answer that came or went last

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("field-count");
    this.#fields = new FieldViews(this.parts.exhibits, item.exhibits.length, (text) => this.#turned(text));
    this.#sheet = new Worksheet(this.#fieldset, item, {
      typed: (id, value) => this.#typed(id, value),
      counts: (counter, by) => this.#count(counter, by),
      turn: (by) => this.#inWords || this.#fields.step(by),
      at: (field) => this.#inWords || this.#fields.show(field),
    });
    this.#part("told").append(...item.sources.map(told));
    this.#part("undo").addEventListener("click", () => this.#undo());
    this.#part("switch").addEventListener("click", () => this.#use(!this.#inWords));
    this.#fieldset.addEventListener("focusout", () => this.#steps.length > 0 && this.#send(false));
    this.replaceChildren(this.#fieldset);
    this.#use(false);
  }

  show({ response, locked, feedback }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    this.#part("outlined").textContent = outlineFields(this.parts.exhibits, feedback?.outlined ?? []);
    const gaps = response?.gaps ?? {};
    const came = known(gaps);
    const other = response && came !== this.#known;
    if (other || locked) {
      this.#inWords = WORDS in gaps;
      this.#worksheets[Number(this.#inWords)] = new Map(Object.entries(gaps).filter(([id]) => id !== WORDS));
    }
    if (other) this.#steps = [];
    this.#known = came;
    this.#use(this.#inWords);
  }

  /** The person may look at the other way, where their numbers stay; the answer is that of the way in which something is entered. */
  #use(inWords) {
    this.#inWords = inWords;
    this.#part("counting").hidden = inWords;
    this.#part("words").hidden = !inWords;
    this.#part("outlined").hidden = inWords;
    this.#fields.hidden = inWords;
    this.#part("switch").textContent = inWords ? t("Count in the pictures instead") : t("Answer in words instead");
    this.#draw();
  }

  get #values() {
    return this.#worksheets[Number(this.#inWords)];
  }

  #count(counter, by) {
    const id = countId(this.#fields.shown, counter);
    const count = Number(this.#values.get(id) ?? 0) + by;
    if (this.#fieldset.disabled || this.#inWords || count < 0 || count > MOST) return;
    this.#steps.push({ id, before: this.#values.get(id) ?? "", field: this.#fields.shown });
    say(this, `${this.#sheet.nameOf(id)} ${count}.`, "count");
    this.#set(id, String(count), true);
  }

  #undo() {
    const step = this.#inWords ? undefined : this.#steps.pop();
    if (!step) return;
    this.#fields.show(step.field);
    say(this, `${this.#sheet.nameOf(step.id)} ${step.before || 0}.`, "count");
    this.#set(step.id, step.before, true);
  }

  /** What was counted before it goes back no more. */
  #typed(id, value) {
    this.#steps = this.#steps.filter((step) => step.id !== id);
    this.#set(id, value, true);
  }

  #set(id, value, typing) {
    if (value === "") this.#values.delete(id);
    else this.#values.set(id, value);
    this.#send(typing);
  }

  /** While objects are counted one after the other, an answer goes out only after a moment of quiet. */
  #send(typing) {
    const filled = [...this.#values];
    const gaps = filled.length === 0 ? null : Object.fromEntries(this.#inWords ? [...filled, [WORDS, "yes"]] : filled);
    this.#known = known(gaps ?? {});
    respond(this, this.#item, gaps && { gaps }, typing);
  }

  #turned(text) {
    say(this, text, "field");
    this.#draw();
  }

  #draw() {
    this.#sheet.draw(this.#values, this.#fields.shown);
    this.#part("undo").setAttribute("aria-disabled", this.#steps.length === 0);
  }

  #part(name) {
    return this.#fieldset.querySelector(`[data-part=${name}]`);
  }
}

function known(gaps) {
  return JSON.stringify(Object.entries(gaps).sort());
}

function told({ html }) {
  const line = document.createElement("li");
  line.lang = "en";
  line.innerHTML = html; // sanitized by the server
  return line;
}

customElements.define("aliquot-field-count", FieldCount);
