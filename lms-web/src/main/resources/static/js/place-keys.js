/** What a key does on a picture whose places are drawn. */
import { grown, moved } from "aliquot/shapes";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const NOTHING = { name: "nothing" };

/** An act by its name and what it needs; null for a key that means nothing here. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }, { tool, place, begun, canUndo }) {
  if ((ctrlKey || metaKey) && key === "z") return canUndo ? { name: "undo" } : NOTHING;
  if (ctrlKey || metaKey || altKey) return null;
  if (ARROWS[key]) return place ? { name: "draw", place, shape: (shiftKey ? grown : moved)(place.shape, ...ARROWS[key]) } : NOTHING;
  if (key === "Delete" || key === "Backspace") return begun > 0 ? { name: "back" } : place ? { name: "remove" } : NOTHING;
  if (key === "Enter" && tool !== "choose") return { name: "put" };
  return key === "Escape" && (tool !== "choose" || place) ? { name: "leave" } : null;
}
