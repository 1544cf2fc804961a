// Shows the TeX of each `.math` element as MathML, which browsers draw and screen readers read. Without it the TeX stays.
import "katex";
import { t } from "aliquot/phrases";

const EQUALS = ["="];
const OPERATORS = ["=", "+", "-", "\\times"];

/** Renders the formulas below `root` that are not rendered yet. */
export function render(root) {
  for (const element of root.querySelectorAll(".math[data-tex]:not([data-done])")) {
    element.dataset.done = "";
    const { tex } = element.dataset;
    draw(element, tex);
    if (element.tagName !== "DIV") continue;
    for (const signs of [EQUALS, OPERATORS]) if (isWide(element)) draw(element, broken(tex, signs));
    if (isWide(element)) scrollable(element);
  }
}

function draw(element, tex) {
  self.katex.render(tex, element, {
    output: "mathml",
    displayMode: element.tagName === "DIV",
    strict: false,
    throwOnError: false,
    trust: false,
  });
}

function isWide(element) {
  return element.scrollWidth > element.clientWidth;
}

/** The formula with a line for each of these signs; within brackets and tables they stay. */
function broken(tex, signs) {
  if (tex.includes("\\begin") || tex.includes("\\\\")) return tex;
  let depth = 0;
  const lines = [""];
  for (const token of tex.match(/\\[a-z]+|\\?./gis)) {
    if ("{([".includes(token)) depth++;
    if ("})]".includes(token)) depth--;
    const begins = signs.includes(token) && depth === 0 && !/^$|[=+-]\s*$/.test(lines.at(-1));
    if (begins) lines.push("");
    lines[lines.length - 1] += token;
  }
  return `\\begin{array}{l}${lines.map((line) => `\\displaystyle ${line}`).join("\\\\\\quad ")}\\end{array}`;
}

/** A formula wider than a phone scrolls, also by keyboard. */
function scrollable(element) {
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", t("Formula"));
}
