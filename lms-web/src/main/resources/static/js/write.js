// <aliquot-write>: buttons that put the marks of Markdown around what is marked in the text field before which they stand, or begin its
// lines with them. Undo takes them away again. Without the script the buttons are hidden, by the stylesheet. Inside: buttons with data-around (marks
// before and after, in the middle the words to be written over; ¶ is a new line) or data-begin (what a line begins with).
// Attributes: field (id of the text field). Events: none; the field fires input.
class AliquotWrite extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("click", ({ target }) => this.#press(target.closest("button")), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #press(button) {
    const field = document.getElementById(this.getAttribute("field"));
    if (!button || !field) return;
    field.focus();
    if (button.dataset.begin) this.#begin(field, button.dataset.begin);
    else this.#around(field, button.dataset.around.replaceAll("¶", "\n").split("…"));
  }

  #around(field, [before, words, after]) {
    const marked = field.value.slice(field.selectionStart, field.selectionEnd);
    const from = field.selectionStart + before.length;
    insert(field, before + (marked || words) + after);
    field.setSelectionRange(from, from + (marked || words).length);
  }

  #begin(field, begin) {
    const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    field.setSelectionRange(from, field.selectionEnd);
    insert(field, field.value.slice(from, field.selectionEnd).split("\n").map((line) => begin + line).join("\n"));
  }
}

// As if typed, so that the browser can undo it.
function insert(field, text) {
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

customElements.define("aliquot-write", AliquotWrite);
