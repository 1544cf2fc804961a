// <aliquot-insert>: its buttons named "insert" put their value into a text, as a paragraph of its own where the cursor is.
// Without the script the buttons send the form they belong to, and the server puts it at the end.
// Attributes: into (id of the textarea). Events: an "input" of the textarea.
class AliquotInsert extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("click", (event) => this.#pressed(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #pressed(event) {
    const button = event.target.closest("button[name=insert]");
    const text = document.getElementById(this.getAttribute("into"));
    if (!button || !text) return;
    event.preventDefault();
    const before = text.value.slice(0, text.selectionEnd).trimEnd();
    const after = text.value.slice(text.selectionEnd).trimStart();
    const head = before + (before ? "\n\n" : "") + button.value;
    text.setRangeText(head + (after ? "\n\n" : "") + after, 0, text.value.length);
    text.setSelectionRange(head.length, head.length);
    text.focus();
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

customElements.define("aliquot-insert", AliquotInsert);
