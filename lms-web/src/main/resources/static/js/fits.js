// <aliquot-fits>: says before it is sent that a file is too large; a server that stops reading can tell nobody. Without the
// script it is sent, and refused. Attributes: most (bytes), words (of the error). Events: none.
class AliquotFits extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("submit", (event) => this.#check(event), { capture: true, signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #check(event) {
    const most = Number(this.getAttribute("most"));
    const field = [...event.target.elements].find(({ files }) => [...(files ?? [])].some(({ size }) => size > most));
    if (!field) return;
    event.preventDefault();
    event.stopPropagation();
    this.#error(field).textContent = this.getAttribute("words");
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }

  #error(field) {
    const id = `${field.id}-error`;
    const known = document.getElementById(id);
    if (known) return known;
    const error = document.createElement("p");
    error.className = "error";
    error.id = id;
    field.closest(".field").append(error);
    field.setAttribute("aria-describedby", id);
    return error;
  }
}

customElements.define("aliquot-fits", AliquotFits);
