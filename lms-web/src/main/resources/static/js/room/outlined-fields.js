/**
 * What was to be counted, outlined on each of the fields once that may be known, with a number for each kind. From the page's
 * #outline-template and #outline-number-template.
 */
import { t } from "aliquot/phrases";
import { outlineOf, put } from "aliquot/room/picture";
import { copyOf } from "aliquot/room/telling";

/** Outlines them on the last `count` figures of `place`, once, and gives the words that say what the numbers mean. */
export function outlineFields(place, outlined, count) {
  if (outlined.length === 0) return "";
  const kinds = [...new Set(outlined.map(({ name }) => name))];
  if (!place.querySelector(".outline")) {
    const fields = [...place.querySelectorAll("figure svg:not(svg svg)")].filter((svg) => svg.closest(".exhibit-view")).slice(-count);
    for (const object of outlined) {
      const field = fields[object.drawing - 1];
      field.append(outlineOf(object));
      if (kinds.length > 1) field.append(number(object, kinds.indexOf(object.name) + 1));
    }
  }
  const named = kinds.map((kind, index) => (kinds.length > 1 ? `${index + 1} ${kind}` : kind)).join("; ");
  return t("Outlined: what was to be counted. {0}.", named);
}

function number({ around }, number) {
  const sign = put(copyOf("outline-number"), {
    x: Math.min(0.97, Math.max(...around.map(({ x }) => x))),
    y: Math.max(0.03, Math.min(...around.map(({ y }) => y))),
  });
  sign.firstElementChild.textContent = number;
  return sign;
}
