/**
 * An answer beside what is right, part by part, as a table from the page's #parts-template and #part-template. Nothing for
 * the kinds whose options carry the verdict.
 */
import { copyOf } from "aliquot/room/telling";

export function partsTable(parts) {
  if (parts.length === 0) return "";
  const table = copyOf("parts");
  const named = parts.some(({ label }) => label);
  if (!named) table.querySelector("[data-part=label]").remove();
  table.querySelector("tbody").append(...parts.map((part) => row(part, named)));
  return table;
}

function row({ label, given, expected, right, rationale }, named) {
  const row = copyOf("part");
  const cell = (name) => row.querySelector(`[data-part=${name}]`);
  row.dataset.verdict = right ? "right" : "wrong";
  cell(right ? "wrong" : "right").remove();
  if (named) cell("label").innerHTML = label; // these are sanitized by the server
  else cell("label").remove();
  if (given) cell("given").innerHTML = given;
  cell("expected").innerHTML = expected;
  cell("why").innerHTML = rationale;
  return row;
}
