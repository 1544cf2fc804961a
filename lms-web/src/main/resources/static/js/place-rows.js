/**
 * The rows of a question's places in its form: what each says, and what was done to them, to be taken back. What is written into a
 * field is heard by the form as if it was typed.
 */
import { read, write } from "aliquot/shapes";

const MOST_STEPS = 100;

export class PlaceRows {
  #form;
  #done = [];

  constructor(form) {
    this.#form = form;
  }

  /** Rows with a shape that can be drawn, each { row, shape, text, found }. */
  get drawn() {
    return this.#all
      .map((row) => ({ row, shape: read(this.#field(row, "other").value), text: this.text(row), found: this.found(row) }))
      .filter(({ shape }) => shape);
  }

  /** The first row in which nothing stands; undefined when all are taken. */
  get free() {
    return this.#all.find((row) => this.#field(row, "other").value.trim() === "" && this.text(row).trim() === "");
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  text(row) {
    return this.#field(row, "text").value;
  }

  found(row) {
    return this.#field(row, "marked").checked;
  }

  /** Of several steps by keys in a row, one is kept. */
  draw(row, shape, nudge = false) {
    const last = this.#done.at(-1);
    if (!(nudge && last?.nudge && last.row === row)) this.#keep(row, ["other"], nudge);
    this.#write(row, { other: write(shape) });
  }

  /** A place that was not there; the first of all is one to be found. */
  add(row, shape) {
    this.#keep(row, ["other", "marked"]);
    const marked = !this.#all.some((other) => this.found(other));
    const details = this.#field(row, "other").closest("details");
    if (details) details.open = true;
    this.#write(row, { other: write(shape), marked });
  }

  remove(row) {
    this.#keep(row, ["id", "text", "other", "marked"]);
    this.#write(row, { id: "", text: "", other: "", marked: false });
  }

  name(row, text) {
    this.#write(row, { text });
  }

  find(row, marked) {
    this.#write(row, { marked });
  }

  /** Takes the last step back; the row that it was about. */
  undo() {
    const { row, before } = this.#done.pop();
    this.#write(row, before);
    return row;
  }

  get #all() {
    return [...this.#form.querySelectorAll("[name^='task.parts['][name$='.other']")].map((_, row) => row);
  }

  #keep(row, parts, nudge = false) {
    const before = Object.fromEntries(parts.map((part) => [part, value(this.#field(row, part))]));
    this.#done = [...this.#done, { row, before, nudge }].slice(-MOST_STEPS);
  }

  #write(row, values) {
    for (const [part, written] of Object.entries(values)) {
      const field = this.#field(row, part);
      if (part === "marked") field.checked = written;
      else field.value = written;
    }
    this.#field(row, "other").dispatchEvent(new Event("input", { bubbles: true }));
  }

  #field(row, part) {
    return this.#form.elements.namedItem(`task.parts[${row}].${part}`);
  }
}

function value(field) {
  return field.type === "checkbox" ? field.checked : field.value;
}
