// <aliquot-copy>: a button that copies what stands in the field beside it, and says so. Without the script the field can be
// marked and copied by hand; the button is hidden.
// Attributes: none. Events: none.
import { t } from "aliquot/phrases";

class AliquotCopy extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => this.#copy(), { signal });
    this.querySelector("input").addEventListener("focus", ({ target }) => target.select(), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  async #copy() {
    const field = this.querySelector("input");
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.querySelector("[role=status]").textContent = t("Copied");
    } catch {
      this.querySelector("[role=status]").textContent = t("It is selected. Now copy it.");
    }
  }
}

customElements.define("aliquot-copy", AliquotCopy);
