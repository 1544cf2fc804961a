/** Puts a question on the page: its text, its pictures and the element that takes the answer. */
import { figure } from "aliquot/room/exhibit";
import { elementFor } from "aliquot/room/types";

/** `parts` are the places for them: {stem, exhibits, answers}. The element may make a part of the text or picture its own. */
export function ask(item, parts) {
  parts.stem.innerHTML = item.stemHtml; // sanitized by the server
  parts.exhibits.replaceChildren(...(item.exhibits ?? []).map(figure));
  const body = elementFor(item);
  body.parts = parts;
  body.item = item;
  parts.answers.replaceChildren(body);
  return body;
}
