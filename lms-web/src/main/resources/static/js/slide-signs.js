/** What is drawn over a slide: a bar of a round length, the outline of what was named, and what is marked. Each in two tones, so on two elements. */
const LENGTHS = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2];
const BAR_PX = 130;
const POINT_PX = 14;
const SVG = "http://www.w3.org/2000/svg";

export class SlideSigns {
  #bars;
  #length;
  #outlines;
  #marked;

  constructor(signs) {
    this.#bars = signs.querySelectorAll(".slide-bar");
    this.#length = signs.querySelector(".slide-length");
    this.#outlines = signs.querySelectorAll(".slide-outline");
    this.#marked = signs.querySelector("[data-part=marked]");
  }

  draw(view, around, shown = []) {
    const length = LENGTHS.find((one) => one / view.scale <= BAR_PX) ?? LENGTHS.at(-1);
    if (view.slide.isMeasured) {
      for (const bar of this.#bars) bar.setAttribute("d", `M-14-14h${(-length / view.scale).toFixed(1)}`);
      this.#length.textContent = length < 1000 ? `${length} µm` : `${length / 1000} mm`;
    }
    const corners = around.map(([x, y]) => view.place({ x, y })).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
    for (const outline of this.#outlines) outline.setAttribute("points", corners.join(" "));
    this.#marked?.replaceChildren(...shown.map((mark) => sign(mark, view)));
  }
}

/** A box around it, or around nothing but a point, with its name below. */
function sign({ name, x, y, width, height }, view) {
  const room = width || height ? 0 : POINT_PX;
  const from = view.place({ x, y });
  const to = view.place({ x: x + width, y: y + height });
  const box = `M${from.x - room} ${from.y - room}H${to.x + room}V${to.y + room}H${from.x - room}Z`;
  const group = element("g", {}, "");
  group.append(element("path", { d: box }, ""), element("path", { d: box }, ""));
  group.append(element("text", { class: "slide-length", x: from.x - room, y: to.y + room + 18 }, name));
  return group;
}

function element(kind, attributes, text) {
  const made = document.createElementNS(SVG, kind);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
