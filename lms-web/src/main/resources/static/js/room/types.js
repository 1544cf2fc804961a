/** Which element shows a question of a type. A new type is a new element and one line here. */
import "aliquot/room/choice";

const ELEMENTS = {
  single: "aliquot-choice",
  "true-false": "aliquot-choice",
  multiple: "aliquot-choice",
};

/** The element for an item, or one that says in words that this page is too old for it. */
export function elementFor(item) {
  const name = ELEMENTS[item.type];
  if (name) return document.createElement(name);
  const sorry = document.createElement("p");
  sorry.textContent = "This page cannot show this kind of question yet. Reload it, or go on with the others.";
  return sorry;
}
