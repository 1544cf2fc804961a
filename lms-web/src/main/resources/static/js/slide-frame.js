// <aliquot-slide-frame>: fields that say which part of the slide above is seen, in points, while it is moved. Inside: inputs named x, y,
// width and height. Attributes: none. Events: none; hears aliquot:seen. Without the script they are filled in by hand.
class AliquotSlideFrame extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    document.addEventListener("aliquot:seen", ({ detail }) => this.#fill(detail), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #fill(seen) {
    for (const [name, value] of Object.entries(seen)) {
      const field = this.querySelector(`input[name=${name}]`);
      if (field) field.value = Math.round(value);
    }
  }
}

customElements.define("aliquot-slide-frame", AliquotSlideFrame);
