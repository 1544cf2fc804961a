/** What lies over a picture whose places are drawn: their shapes with numbers, and the handles of the one that is chosen. */
import { bounds, corners } from "aliquot/shapes";

const SVG = "http://www.w3.org/2000/svg";

export function emptySheet() {
  const sheet = element("svg", { class: "place-sheet", "aria-hidden": "true" });
  sheet.append(element("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", width: "100%", height: "100%" }), element("g"));
  return sheet;
}

/** `places` as {row, shape, found}; `begun` are the corners of an outline that is not closed yet. */
export function fill(sheet, { places, chosen, begun }) {
  const [shapes, signs] = sheet.children;
  const taken = places.find(({ row }) => row === chosen);
  shapes.replaceChildren(...places.flatMap((place) => outlines(place, place.row === chosen)), ...begunOutline(begun));
  signs.replaceChildren(
    ...places.map(number),
    ...(taken ? corners(taken.shape) : []).map(handle),
    ...begun.map(handle),
  );
}

function outlines({ shape, found }, chosen) {
  const attributes = { ...geometry(shape), "data-found": found, "data-chosen": chosen };
  return ["place-halo", "place-line"].map((name) => element(NAMES[shape.kind], { ...attributes, class: name }));
}

function begunOutline(begun) {
  const points = begun.map(({ x, y }) => `${x},${y}`).join(" ");
  return begun.length < 2 ? [] : ["place-halo", "place-line"].map((name) => element("polyline", { points, class: name }));
}

const NAMES = { ellipse: "ellipse", box: "rect", polygon: "polygon" };

function geometry({ kind, numbers }) {
  const [x, y, a, b] = numbers;
  if (kind === "ellipse") return { cx: x, cy: y, rx: a, ry: b };
  if (kind === "box") return { x, y, width: a, height: b };
  return { points: numbers.join(" ") };
}

function number({ row, shape }) {
  const { left, right, top } = bounds(shape);
  const sign = at({ x: (left + right) / 2, y: Math.max(0, top) }, "place-number");
  const text = element("text", { dy: "0.35em", "text-anchor": "middle" });
  text.textContent = row + 1;
  sign.append(element("circle", { r: 10 }), text);
  return sign;
}

function handle(corner) {
  const sign = at(corner, "place-handle");
  sign.append(element("circle", { r: 22 }), element("circle", { r: 6 }));
  return sign;
}

function at({ x, y }, name) {
  return element("svg", { x: `${x}%`, y: `${y}%`, overflow: "visible", class: name });
}

function element(name, attributes = {}) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
