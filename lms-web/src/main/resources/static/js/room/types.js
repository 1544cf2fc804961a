/** Which element shows a question of a type. A new type is a new element and one line here. */
import { t } from "aliquot/phrases";
import "aliquot/room/antigram";
import "aliquot/room/choice";
import "aliquot/room/cloze";
import "aliquot/room/control-chart";
import "aliquot/room/differential";
import "aliquot/room/field-count";
import "aliquot/room/hotspot";
import "aliquot/room/matching";
import "aliquot/room/numeric";
import "aliquot/room/ordering";
import "aliquot/room/text";
import "aliquot/room/written";

const ELEMENTS = {
  single: "aliquot-choice",
  "true-false": "aliquot-choice",
  multiple: "aliquot-choice",
  ordering: "aliquot-ordering",
  matching: "aliquot-matching",
  numeric: "aliquot-numeric",
  text: "aliquot-text",
  written: "aliquot-written",
  cloze: "aliquot-cloze",
  hotspot: "aliquot-hotspot",
  "antibody-panel": "aliquot-antigram",
  "control-chart": "aliquot-control-chart",
  differential: "aliquot-differential",
  field: "aliquot-choice",
  "field-marks": "aliquot-hotspot",
  "field-count": "aliquot-field-count",
};

/** The element for an item, or one that says in words that this page is too old for it. */
export function elementFor(item) {
  const name = ELEMENTS[item.type];
  if (name) return document.createElement(name);
  const sorry = document.createElement("p");
  sorry.textContent = t("This page cannot show this kind of question yet. Reload it, or continue with the others.");
  return sorry;
}
