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
  #values = new Map(); // text by id of what is asked for
  #inWords = false;
  #steps = []; // {id, by} of each count, to go back
  #came = "{}"; // the answer that the screen was made for

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("field-count");
    this.#fields = new FieldViews(this.parts.exhibits, item.exhibits.length, (text) => this.#turned(text));
    this.#sheet = new Worksheet(this.#fieldset, item, {
      typed: (id, value) => this.#set(id, value, true),
      counts: (counter, by) => this.#count(counter, by),
      turn: (by) => this.#inWords || this.#fields.step(by),
      at: (field) => this.#fields.show(field),
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
    const came = JSON.stringify(response?.gaps ?? {});
    const other = came !== this.#came && response;
    this.#came = came;
    this.#part("outlined").textContent = outlineFields(this.parts.exhibits, feedback?.outlined ?? []);
    this.#use(other ? WORDS in response.gaps : this.#inWords);
  }

  /** The person may look at the other way; the answer is that of the way in which something is entered. */
  #use(inWords) {
    const gaps = JSON.parse(this.#came);
    this.#values = new Map(WORDS in gaps === inWords ? Object.entries(gaps) : []);
    if (inWords !== this.#inWords) this.#steps = [];
    this.#inWords = inWords;
    this.#part("counting").hidden = inWords;
    this.#part("words").hidden = !inWords;
    this.#fields.hidden = inWords;
    this.#part("switch").textContent = inWords ? t("Count in the pictures instead") : t("Answer in words instead");
    this.#draw();
  }

  #count(counter, by) {
    const id = countId(this.#fields.shown, counter);
    const count = Number(this.#values.get(id) ?? 0) + by;
    if (this.#fieldset.disabled || this.#inWords || count < 0 || count > MOST) return;
    this.#steps.push({ id, by });
    say(this, `${this.#sheet.nameOf(id)} ${count}.`, "count");
    this.#set(id, String(count), true);
  }

  #undo() {
    const step = this.#steps.pop();
    if (!step) return;
    const count = Number(this.#values.get(step.id) ?? 0) - step.by;
    say(this, `${this.#sheet.nameOf(step.id)} ${count}.`, "count");
    this.#set(step.id, count > 0 ? String(count) : "", true);
  }

  #set(id, value, typing) {
    if (value === "") this.#values.delete(id);
    else this.#values.set(id, value);
    this.#send(typing);
  }

  /** While objects are counted one after the other, an answer goes out only after a moment of quiet. */
  #send(typing) {
    const filled = [...this.#values].filter(([id]) => id !== WORDS);
    if (this.#inWords) filled.push([WORDS, "yes"]);
    const none = filled.every(([id]) => id === WORDS);
    respond(this, this.#item, none ? null : { gaps: Object.fromEntries(filled.sort()) }, typing);
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

function told({ html }) {
  const line = document.createElement("li");
  line.lang = "en";
  line.innerHTML = html; // sanitized by the server
  return line;
}

customElements.define("aliquot-field-count", FieldCount);
