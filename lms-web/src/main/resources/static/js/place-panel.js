/** What stands around a picture whose places are drawn: which tool is used, the words of the chosen place, and the list of all. */
import { write } from "aliquot/shapes";

const NAMES = { ellipse: "ellipse", box: "rectangle" };

export const HINTS = {
  choose: "Press a place to choose it. Drag it to move it, drag a corner to resize it.",
  ellipse: "Drag over the picture from one corner to the opposite one, or press Enter for one in the middle.",
  box: "Drag over the picture from one corner to the opposite one, or press Enter for one in the middle.",
  polygon: "Press the corners one after the other, then the first one again, or press Enter for one in the middle.",
};

/** A place as it is said aloud. */
export function describe({ row, shape }) {
  const [x, y, a, b] = write(shape).split(" ").slice(1);
  if (shape.kind === "polygon") return `Place ${row + 1}, outline with ${shape.numbers.length / 2} corners, the first at ${x}% ${y}%.`;
  const [from, wide, high] = shape.kind === "box" ? ["upper left corner", a, b] : ["middle", 2 * a, 2 * b];
  return `Place ${row + 1}, ${NAMES[shape.kind]}, ${from} at ${x}% ${y}%, ${wide}% wide, ${high}% high.`;
}

export function showPanel(panel, { places, place, tool, begun, canUndo }) {
  const part = (name) => panel.querySelector(`[data-part=${name}]`);
  for (const button of panel.querySelectorAll("button[data-tool]")) button.setAttribute("aria-pressed", button.dataset.tool === tool);
  part("hint").textContent = HINTS[tool];
  part("undo").disabled = !canUndo;
  part("remove").disabled = !place;
  part("close").hidden = begun < 3;
  part("words").hidden = !place;
  if (place) showWords(part, place);
  list(part, places, place);
}

function showWords(part, { row, text, found }) {
  part("which").textContent = `Place ${row + 1}: what is seen there`;
  if (part("text").value !== text) part("text").value = text;
  part("found").checked = found;
}

/** Buttons are kept while they stand for as many places, and so is the focus on one. */
function list(part, places, place) {
  const all = part("list");
  while (all.children.length > places.length) all.lastElementChild.remove();
  while (all.children.length < places.length) all.append(part("choice").content.cloneNode(true));
  places.forEach(({ row, text }, i) => {
    const button = all.children[i].firstElementChild;
    button.dataset.row = row;
    button.setAttribute("aria-pressed", row === place?.row);
    button.textContent = `${row + 1}. ${text.trim() || "Not named yet"}`;
  });
}
