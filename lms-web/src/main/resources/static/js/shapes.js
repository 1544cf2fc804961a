// Places on a picture as a question writes them: "ellipse x y rx ry", "box x y width height" and "polygon x y x y x y …", in percent
// of the picture's width and height. A shape is { kind, numbers }; none of these functions changes the one it is given.
const LEAST = 1;
const IN_THE_MIDDLE = { ellipse: [50, 50, 10, 10], box: [40, 40, 20, 20], polygon: [50, 40, 60, 50, 50, 60, 40, 50] };

/** The shape that is written there, or null. */
export function read(text) {
  const [kind, ...words] = text.trim().split(/[\s,]+/);
  const numbers = words.map(Number);
  if (!(kind in IN_THE_MIDDLE) || !numbers.every((number) => number >= 0 && number <= 100)) return null;
  const whole = kind === "polygon"
    ? numbers.length >= 6 && numbers.length % 2 === 0
    : numbers.length === 4 && numbers[2] > 0 && numbers[3] > 0;
  return whole ? { kind, numbers } : null;
}

/** To a tenth of a percent. */
export function write({ kind, numbers }) {
  return [kind, ...numbers.map((number) => Math.round(number * 10) / 10)].join(" ");
}

export function inTheMiddle(kind) {
  return { kind, numbers: IN_THE_MIDDLE[kind] };
}

export function bounds({ kind, numbers }) {
  if (kind === "polygon") {
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
  const [x, y, a, b] = numbers;
  return kind === "box"
    ? { left: x, top: y, right: x + a, bottom: y + b }
    : { left: x - a, top: y - b, right: x + a, bottom: y + b };
}

/** The same shape within these bounds. */
function fitted(shape, { left, top, right, bottom }) {
  const { kind, numbers } = shape;
  const width = right - left;
  const height = bottom - top;
  if (kind === "box") return { kind, numbers: [left, top, width, height] };
  if (kind === "ellipse") return { kind, numbers: [left + width / 2, top + height / 2, width / 2, height / 2] };
  const from = bounds(shape);
  const x = (number) => left + ((number - from.left) * width) / (from.right - from.left || 1);
  const y = (number) => top + ((number - from.top) * height) / (from.bottom - from.top || 1);
  return { kind, numbers: numbers.map((number, i) => (i % 2 === 0 ? x(number) : y(number))) };
}

/** Never further over the edge of the picture than it was. */
export function moved(shape, dx, dy) {
  const { left, top, right, bottom } = bounds(shape);
  const x = within(dx, Math.min(0, -left), Math.max(0, 100 - right));
  const y = within(dy, Math.min(0, -top), Math.max(0, 100 - bottom));
  return fitted(shape, { left: left + x, top: top + y, right: right + x, bottom: bottom + y });
}

/** With its right and lower edge moved. */
export function grown(shape, dx, dy) {
  const { left, top, right, bottom } = bounds(shape);
  return fitted(shape, {
    left,
    top,
    right: within(right + dx, left + LEAST, Math.max(100, right)),
    bottom: within(bottom + dy, top + LEAST, Math.max(100, bottom)),
  });
}

/** From one corner to the opposite one. */
export function between(kind, a, b) {
  const left = Math.min(a.x, b.x);
  const top = Math.min(a.y, b.y);
  const right = Math.max(a.x, b.x, left + LEAST);
  return fitted({ kind, numbers: [] }, { left, top, right, bottom: Math.max(a.y, b.y, top + LEAST) });
}

export function outline(corners) {
  return { kind: "polygon", numbers: corners.flatMap(({ x, y }) => [x, y]) };
}

/** Where it is taken to be resized: an outline by each of its corners, others by those of their bounds. */
export function corners(shape) {
  const { numbers } = shape;
  if (shape.kind === "polygon") return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] }] : []));
  const { left, top, right, bottom } = bounds(shape);
  return [{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }];
}

export function dragged(shape, corner, to) {
  const all = corners(shape);
  return shape.kind === "polygon" ? outline(all.with(corner, to)) : between(shape.kind, all[(corner + 2) % 4], to);
}

export function holds(shape, { x, y }) {
  const { left, top, right, bottom } = bounds(shape);
  if (x < left || x > right || y < top || y > bottom) return false;
  if (shape.kind === "box") return true;
  if (shape.kind === "ellipse") {
    const [cx, cy, rx, ry] = shape.numbers;
    return ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
  }
  const all = corners(shape);
  const crossed = all.filter((a, i) => {
    const b = all.at(i - 1);
    return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
  });
  return crossed.length % 2 === 1;
}

function within(number, least, most) {
  return Math.min(most, Math.max(least, number));
}
