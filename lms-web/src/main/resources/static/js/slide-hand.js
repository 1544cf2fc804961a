/** What pointers do on a slide: one drags it, two pinch it, a wheel brings it closer, and a press without a move asks. */
const SLIP_PX = { touch: 10, pen: 8, mouse: 4 };
const WHEEL = 0.0015;
const LINE_PX = 16;

export class SlideHand {
  #stage;
  #tells;
  #down = new Map();
  #pressed;

  /** `tells` has move(dx, dy), zoom(times, at) that says whether anything changed, and ask(at), all in pixels of the stage. */
  constructor(stage, tells, signal) {
    this.#stage = stage;
    this.#tells = tells;
    stage.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    stage.addEventListener("pointermove", (event) => this.#drag(event), { signal });
    stage.addEventListener("pointerup", (event) => this.#lift(event), { signal });
    stage.addEventListener("pointercancel", ({ pointerId }) => this.#down.delete(pointerId), { signal });
    stage.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    stage.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  }

  #press(event) {
    if (event.button !== 0) return;
    this.#stage.setPointerCapture(event.pointerId);
    const at = this.#at(event);
    this.#pressed = this.#down.size === 0 ? { at, slip: SLIP_PX[event.pointerType] ?? SLIP_PX.mouse } : undefined;
    this.#down.set(event.pointerId, at);
  }

  #drag(event) {
    const from = this.#down.get(event.pointerId);
    if (!from) return;
    const to = this.#at(event);
    if (this.#pressed && apart(this.#pressed.at, to) <= this.#pressed.slip) return;
    this.#pressed = undefined;
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const before = between(from, other);
      const now = between(to, other);
      this.#tells.move(before.x - now.x, before.y - now.y);
      this.#tells.zoom(apart(to, other) / Math.max(1, apart(from, other)), now);
    } else {
      this.#tells.move(from.x - to.x, from.y - to.y);
    }
    this.#down.set(event.pointerId, to);
  }

  #lift({ pointerId }) {
    this.#down.delete(pointerId);
    if (this.#pressed) this.#tells.ask(this.#pressed.at);
    this.#pressed = undefined;
  }

  /** Where the slide cannot go any further, the page scrolls on. */
  #wheel(event) {
    const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    if (this.#tells.zoom(Math.exp(-turned * WHEEL * (event.ctrlKey ? 5 : 1)), this.#at(event))) event.preventDefault();
  }

  #at({ clientX, clientY }) {
    const { left, top } = this.#stage.getBoundingClientRect();
    return { x: clientX - left - this.#stage.clientLeft, y: clientY - top - this.#stage.clientTop };
  }
}

const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
