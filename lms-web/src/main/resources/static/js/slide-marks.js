/** What is marked on a slide and listed in the page: shown while its list is open, and named where it is pressed. */
import { t } from "aliquot/phrases";

const FINGER_PX = 12;

export class SlideMarks {
  #said;
  #list;
  #marks;
  #tells;

  /** Corners in µm of what was named last. */
  around = [];

  /** `list` is a details element with buttons data-mark, "x y width height" in points; `tells` has draw() and frame(box). */
  constructor(said, list, pixel, tells, signal) {
    this.#said = said;
    this.#list = list;
    this.#tells = tells;
    this.#marks = [...list.querySelectorAll("[data-mark]")].map((button) => {
      const [x, y, width, height] = button.dataset.mark.split(" ").map((number) => number * pixel);
      button.disabled = false;
      button.addEventListener("click", () => tells.frame({ x, y, width, height }), { signal });
      return { name: button.textContent.trim(), x, y, width, height };
    });
    list.addEventListener("toggle", () => tells.draw(), { signal });
  }

  /** Those that are shown, with their names. */
  get shown() {
    return this.#list.open ? this.#marks : [];
  }

  /** `scale` is how many µm a pixel of the screen shows: of several the smallest is named. */
  ask({ x, y }, scale) {
    const reach = FINGER_PX * scale;
    const [found] = this.#marks
      .filter((mark) => x > mark.x - reach && x < mark.x + mark.width + reach && y > mark.y - reach && y < mark.y + mark.height + reach)
      .sort((a, b) => a.width * a.height - b.width * b.height);
    this.around = found ? corners(found, reach) : [];
    this.#said.textContent = found?.name ?? t("Nothing is marked here.");
    this.#tells.draw();
  }

  end() {}
}

/** A point has none of its own. */
const corners = ({ x, y, width, height }, reach) => {
  const room = width || height ? 0 : reach;
  const [left, top, right, bottom] = [x - room, y - room, x + width + room, y + height + room];
  return [[left, top], [right, top], [right, bottom], [left, bottom]];
};
