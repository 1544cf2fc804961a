// <aliquot-math>: shows the TeX inside it as MathML, which browsers draw and screen readers read. Without the script the TeX stays.
// Attributes: display (a line of its own). Events: none.
import "katex";

class AliquotMath extends HTMLElement {
  connectedCallback() {
    if (this.dataset.tex !== undefined) return;
    this.dataset.tex = this.textContent;
    self.katex.render(this.dataset.tex, this, {
      output: "mathml",
      displayMode: this.hasAttribute("display"),
      throwOnError: false,
      trust: false,
    });
  }
}

customElements.define("aliquot-math", AliquotMath);
