/**
 * A picture on which places are drawn, moved and resized with mouse, pen or finger. Calls `chose(row or undefined)`,
 * `changed(row, shape)`, and `added(shape)`; what is to be seen comes back by show().
 */
import { between, bounds, corners, dragged, holds, moved, outline } from "aliquot/shapes";
import { emptySheet, fill } from "aliquot/place-signs";

const REACH_PX = { touch: 24, pen: 14, mouse: 12 };
const SLIP_PX = 4; // no further, and it was a press
const LEAST = 1.5; // percent

export class PlacePicture {
  #frame;
  #sheet = emptySheet();
  #tells;
  #shown = { places: [], tool: "choose" };
  #begun = [];
  #gesture;

  constructor(frame, tells, signal) {
    this.#frame = frame;
    this.#tells = tells;
    const hears = { pointerdown: "down", pointermove: "move", pointerup: "up", pointercancel: "cancel" };
    for (const [type, act] of Object.entries(hears)) frame.addEventListener(type, (event) => this[act](event), { signal });
    frame.addEventListener("dragstart", (event) => event.preventDefault(), { signal }); // the picture itself stays
  }

  /** What is drawn on, or null. */
  set picture(picture) {
    this.#frame.replaceChildren(...(picture ? [picture, this.#sheet] : []));
  }

  show(shown) {
    if (shown.tool !== this.#shown.tool) this.#begun = [];
    this.#shown = shown;
    this.#frame.dataset.tool = shown.tool;
    this.#draw();
  }

  /** Corners of an outline that is not closed yet. */
  get begun() {
    return this.#begun.length;
  }

  close() {
    const shape = outline(this.#begun);
    this.#begun = [];
    this.#tells.added(shape);
  }

  /** Takes the last corner back. */
  back() {
    this.#begun = this.#begun.slice(0, -1);
    this.#draw();
  }

  down(event) {
    if (event.button !== 0 || this.#frame.childElementCount === 0) return;
    const from = this.#at(event);
    this.#gesture = this.#begin(this.#shown.tool, from, event);
    if (!this.#gesture) return;
    this.#gesture.from = from;
    this.#frame.setPointerCapture(event.pointerId);
  }

  move(event) {
    const gesture = this.#gesture;
    const at = this.#at(event);
    if (!gesture || (!gesture.shape && this.#near([gesture.from], at, SLIP_PX) === 0)) return;
    gesture.shape = gesture.to(at);
    this.#draw();
  }

  up() {
    const gesture = this.#gesture;
    this.#gesture = undefined;
    if (!gesture?.shape) return;
    if (gesture.row !== undefined) return this.#tells.changed(gesture.row, gesture.shape);
    const { left, right, top, bottom } = bounds(gesture.shape);
    if (right - left >= LEAST && bottom - top >= LEAST) this.#tells.added(gesture.shape);
    else this.#draw();
  }

  cancel() {
    this.#gesture = undefined;
    this.#draw();
  }

  #begin(tool, from, event) {
    if (tool === "polygon") return this.#corner(from, event);
    if (tool !== "choose") return { to: (at) => between(tool, from, at) };
    const taken = this.#shown.places.find(({ row }) => row === this.#shown.chosen);
    const corner = taken ? this.#near(corners(taken.shape), from, reach(event) / (holds(taken.shape, from) ? 2 : 1)) : -1;
    if (corner >= 0) return { row: taken.row, to: (at) => dragged(taken.shape, corner, at) };
    const held = this.#held(from, taken);
    this.#tells.chose(held?.row);
    return held && { row: held.row, to: (at) => moved(held.shape, at.x - from.x, at.y - from.y) };
  }

  #corner(from, event) {
    if (this.#begun.length > 2 && this.#near(this.#begun.slice(0, 1), from, reach(event)) === 0) return this.close();
    this.#begun = [...this.#begun, from];
    this.#draw();
    this.#tells.begun();
  }

  /** The one chosen, where several lie over each other; else the smallest. */
  #held(at, taken) {
    if (taken && holds(taken.shape, at)) return taken;
    const size = ({ shape }) => (({ left, right, top, bottom }) => (right - left) * (bottom - top))(bounds(shape));
    return this.#shown.places.filter(({ shape }) => holds(shape, at)).sort((a, b) => size(a) - size(b))[0];
  }

  /** The nearest of these within so many pixels, or -1. */
  #near(points, at, reach) {
    const { width, height } = this.#sheet.getBoundingClientRect();
    const away = points.map(({ x, y }) => Math.hypot(((x - at.x) * width) / 100, ((y - at.y) * height) / 100));
    const least = Math.min(...away);
    return least <= reach ? away.indexOf(least) : -1;
  }

  #at({ clientX, clientY }) {
    const { left, top, width, height } = this.#sheet.getBoundingClientRect();
    const share = (from, length) => Math.min(100, Math.max(0, (from / length) * 100));
    return { x: share(clientX - left, width), y: share(clientY - top, height) };
  }

  #draw() {
    const { places, chosen, next } = this.#shown;
    const { row, shape } = this.#gesture ?? {};
    const moving = shape ? places.map((place) => (place.row === row ? { ...place, shape } : place)) : places;
    const drawn = shape && row === undefined ? [...moving, { row: next, shape, found: true }] : moving;
    fill(this.#sheet, { places: drawn, chosen, begun: this.#begun });
  }
}

function reach({ pointerType }) {
  return REACH_PX[pointerType] ?? REACH_PX.mouse;
}
