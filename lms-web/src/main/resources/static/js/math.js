// Shows the TeX of each `.math` element as MathML, which browsers draw and screen readers read. Without it the TeX stays.
import "katex";

/** Renders the formulas below `root` that are not rendered yet. */
export function render(root) {
  for (const element of root.querySelectorAll(".math[data-tex]:not([data-done])")) {
    element.dataset.done = "";
    self.katex.render(element.dataset.tex, element, {
      output: "mathml",
      displayMode: element.tagName === "DIV",
      throwOnError: false,
      trust: false,
    });
    if (element.scrollWidth > element.clientWidth && element.tagName === "DIV") scrollable(element);
  }
}

/** A formula wider than a phone scrolls, also by keyboard. */
function scrollable(element) {
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", "Formula");
}
