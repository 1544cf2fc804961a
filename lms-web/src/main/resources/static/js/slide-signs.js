/** What is drawn over a slide: a bar of a round length, and the outline of what was named. Each in two tones, so on two elements. */
const LENGTHS = [500, 200, 100, 50, 20, 10, 5, 2];
const BAR_PX = 130;

export class SlideSigns {
  #bars;
  #length;
  #outlines;

  constructor(signs) {
    this.#bars = signs.querySelectorAll(".slide-bar");
    this.#length = signs.querySelector(".slide-length");
    this.#outlines = signs.querySelectorAll(".slide-outline");
  }

  draw(view, around) {
    const length = LENGTHS.find((one) => one / view.scale <= BAR_PX) ?? LENGTHS.at(-1);
    for (const bar of this.#bars) bar.setAttribute("d", `M-14-14h${(-length / view.scale).toFixed(1)}`);
    this.#length.textContent = `${length} µm`;
    const corners = around.map(([x, y]) => view.place({ x, y })).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
    for (const outline of this.#outlines) outline.setAttribute("points", corners.join(" "));
  }
}
