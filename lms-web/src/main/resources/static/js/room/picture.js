/**
 * A picture of the question made markable: by click or tap, or with a crosshair moved by keys. Points are fractions of its
 * width and height. From the page's #marks-template, #mark-template and #outline-template.
 */
import { copyOf } from "aliquot/room/telling";

const REACH_PX = { touch: 22, mouse: 12 };
const STEP = 0.01;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Picture {
  #frame = copyOf("marks");
  #drawing;
  #points = [];
  #at = { x: 0.5, y: 0.5 };
  #most;
  #changed;
  #moved;

  /** At most so many points; `changed(points, what)` says what became of one, `moved(at)` where the crosshair is. */
  constructor(drawing, { most, changed, moved }) {
    this.#drawing = drawing;
    this.#most = most;
    this.#changed = changed;
    this.#moved = moved;
    drawing.replaceWith(this.#frame);
    this.#frame.prepend(drawing);
    this.#frame.addEventListener("click", (event) => this.#click(event));
    this.#frame.addEventListener("keydown", (event) => this.#key(event));
    this.#aim(this.#at);
  }

  show(points, disabled) {
    this.#points = points;
    this.#frame.setAttribute("aria-disabled", disabled);
    this.#frame.querySelector("[data-part=marks]").replaceChildren(...points.map((point) => put(copyOf("mark"), point)));
  }

  /** What was to be marked, once that may be known: corners in fractions, from the page's #outline-template. */
  outline(outlined) {
    if (outlined.length === this.#frame.querySelectorAll(".outline").length) return;
    this.#frame.toggleAttribute("data-outlined", true);
    this.#frame.querySelector("[data-part=marks]").before(...outlined.map(outlineOf));
  }

  focus() {
    this.#frame.focus();
  }

  /** While the list is used instead, nothing can be marked. */
  set hidden(hidden) {
    this.#frame.toggleAttribute("data-off", hidden);
    this.#frame.tabIndex = hidden ? -1 : 0;
  }

  #click({ clientX, clientY, pointerType }) {
    const { left, top, width, height } = this.#drawing.getBoundingClientRect();
    this.#aim({ x: within((clientX - left) / width), y: within((clientY - top) / height) });
    this.#toggle(REACH_PX[pointerType] ?? REACH_PX.mouse);
  }

  #key(event) {
    const arrow = ARROWS[event.key];
    const removes = event.key === "Delete" || event.key === "Backspace";
    if (!(arrow || removes || event.key === "Enter" || event.key === " ")) return;
    event.preventDefault();
    const step = event.shiftKey ? 10 * STEP : STEP;
    if (arrow) this.#move(arrow[0] * step, arrow[1] * step);
    else if (removes) this.#remove(this.#nearest().index);
    else this.#toggle(REACH_PX.mouse);
  }

  #move(dx, dy) {
    this.#aim({ x: within(this.#at.x + dx), y: within(this.#at.y + dy) });
    this.#moved(this.#at);
  }

  /** A mark within reach is taken away; else one is set, and the oldest gives way when all are. */
  #toggle(reach) {
    if (this.#off) return;
    const { index, distance } = this.#nearest();
    if (distance <= reach) this.#remove(index);
    else this.#changed([...this.#points, this.#at].slice(-this.#most), "set");
  }

  #remove(index) {
    if (this.#off || index < 0) return;
    this.#changed(this.#points.toSpliced(index, 1), "taken away");
  }

  get #off() {
    return this.#frame.getAttribute("aria-disabled") === "true" || this.#frame.hasAttribute("data-off");
  }

  #nearest() {
    const { width, height } = this.#drawing.getBoundingClientRect();
    const away = this.#points.map(({ x, y }) => Math.hypot((x - this.#at.x) * width, (y - this.#at.y) * height));
    const distance = Math.min(...away);
    return { index: away.indexOf(distance), distance };
  }

  #aim(at) {
    this.#at = at;
    put(this.#frame.querySelector("[data-part=crosshair]"), at);
  }
}

export function outlineOf({ around }) {
  const outline = copyOf("outline");
  for (const line of outline.children) line.setAttribute("points", around.map(({ x, y }) => `${x},${y}`).join(" "));
  return outline;
}

export function put(sign, { x, y }) {
  sign.setAttribute("x", `${x * 100}%`);
  sign.setAttribute("y", `${y * 100}%`);
  return sign;
}

/** On the picture, to a ten-thousandth. */
function within(fraction) {
  return Math.round(Math.min(1, Math.max(0, fraction)) * 10_000) / 10_000;
}
