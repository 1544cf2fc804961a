/**
 * The worksheet of counted fields: a row of numbers for each counter, one for each field, and what is reported of each; above it a
 * pad that counts in the field that is shown. From the page's #count-row-template, #count-field-template, #report-template and
 * #pad-cell-template.
 */
import { t } from "aliquot/phrases";
import { copyOf } from "aliquot/room/telling";
import { plainText } from "aliquot/room/words";

const MOST = 999;

export function countId(field, counter) {
  return `f${field + 1}-c${counter + 1}`;
}

/** The field, from 0, of what has that id. */
export function fieldOf(countId) {
  return Number.parseInt(countId.slice(1), 10) - 1;
}

export class Worksheet {
  #view;
  #item;
  #told;
  #inputs = new Map(); // by id of what is asked for
  #pad = [];
  #keys = new Map();

  /** `told`: typed(id, value), counts(counter, by), turn(by) and at(field), which is the one that the focus is on. */
  constructor(view, item, told) {
    this.#view = view;
    this.#item = item;
    this.#told = told;
    for (const [counter, { html }] of item.options.entries()) this.#add(counter, plainText(html));
    view.addEventListener("keydown", (event) => this.#key(event));
  }

  draw(values, shown) {
    for (const [id, input] of this.#inputs) {
      const value = values.get(id) ?? "";
      if (input.value !== value) input.value = value;
      input.closest(".count-field")?.toggleAttribute("data-shown", id.startsWith(`f${shown + 1}-`));
    }
    for (const [counter, cell] of this.#pad.entries()) cell.textContent = values.get(countId(shown, counter)) ?? "0";
  }

  /** Spoken of what was counted. */
  nameOf(id) {
    return this.#inputs.get(id).ariaLabel;
  }

  #add(counter, name) {
    const letter = [...name.toUpperCase()].find((sign) => /[A-Z]/.test(sign) && !this.#keys.has(sign));
    this.#keys.set(letter, counter);
    this.#part("pad").append(this.#padCell(counter, name, letter));
    const row = copyOf("count-row");
    row.querySelector(".what").textContent = name;
    row.setAttribute("aria-label", name);
    for (const field of this.#item.exhibits.keys()) row.lastElementChild.append(this.#number(field, counter, name));
    this.#part("tallies").append(row);
    this.#part("reports").append(this.#report(counter, name));
  }

  #padCell(counter, name, letter) {
    const button = copyOf("pad-cell");
    button.firstElementChild.textContent = name;
    button.setAttribute("aria-keyshortcuts", letter);
    const key = document.createElement("kbd");
    key.ariaHidden = "true";
    key.textContent = letter;
    button.prepend(key);
    button.addEventListener("click", () => this.#told.counts(counter, 1));
    this.#pad.push(button.lastElementChild);
    return button;
  }

  #number(field, counter, name) {
    const label = copyOf("count-field");
    const input = label.querySelector("input");
    label.firstElementChild.textContent = t("Field {0}", field + 1);
    input.setAttribute("aria-label", t("Field {0}, {1}", field + 1, name));
    input.addEventListener("focus", () => this.#told.at(field));
    input.addEventListener("input", () => this.#told.typed(countId(field, counter), within(input.value)));
    this.#inputs.set(countId(field, counter), input);
    return label;
  }

  #report(counter, name) {
    const id = `r${counter + 1}`;
    const { choices } = this.#item.gaps.find((gap) => gap.id === id);
    const report = copyOf("report");
    const [input, select] = [report.querySelector("input"), report.querySelector("select")];
    const field = choices.length > 0 ? select : input;
    (field === select ? input : select).remove();
    for (const choice of choices) select.add(new Option(choice, choice));
    field.id = `report-${id}`;
    report.querySelector("label").htmlFor = field.id;
    report.querySelector("label").textContent = t("Report, {0}", name);
    report.querySelector("[data-part=unit]").textContent = choices.length > 0 ? "" : (this.#item.units[0] ?? t("per field"));
    field.addEventListener("input", () => this.#told.typed(id, field.value));
    this.#inputs.set(id, field);
    return report;
  }

  /** Letters count in the field that is shown, with Shift one less, and left and right turn to another one. */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("[data-part=reports], [data-part=words]")) return;
    const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const counter = this.#keys.get(event.key.toUpperCase());
    if (turn) this.#told.turn(turn);
    else if (counter !== undefined) this.#told.counts(counter, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  #part(name) {
    return this.#view.querySelector(`[data-part=${name}]`);
  }
}

function within(typed) {
  return typed === "" ? "" : String(Math.min(MOST, Math.max(0, Math.trunc(Number(typed)))));
}
