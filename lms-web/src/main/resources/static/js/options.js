// <aliquot-options>: the places of a question's options. Those that are spare wait behind the button "Add an option"; a place that
// somebody else filled comes out by itself. Without the script all places stand.
// Attributes: none. Events: none; it hears aliquot:fresh, after which a field may have been filled.
class AliquotOptions extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.#button.addEventListener("click", () => this.#add(), { signal });
    this.closest("form")?.addEventListener("aliquot:fresh", () => setTimeout(() => this.#follow()), { signal });
    this.#follow();
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  get #button() {
    return this.querySelector("[data-part=add]");
  }

  get #spare() {
    return [...this.querySelectorAll(".option-edit[data-spare=true]")];
  }

  #add() {
    const [next] = this.#spare;
    next.dataset.spare = "false";
    this.#follow();
    next.querySelector("textarea").focus();
  }

  #follow() {
    for (const place of this.#spare) {
      if ([...place.querySelectorAll("textarea")].some((field) => field.value !== "")) place.dataset.spare = "false";
    }
    this.#button.hidden = this.#spare.length === 0;
  }
}

customElements.define("aliquot-options", AliquotOptions);
