// <aliquot-recall>: a card by keys. 1 to 9 or A to I choose an option, and once it is answered 1 to 4 grade; Enter or Space looks
// the answer up or goes on. Without the script it is buttons and links. Attributes: none. Events: none.
class AliquotRecall extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    document.addEventListener("keydown", (event) => this.#press(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, dialog, [popover]")) return;
    if (/^[1-9a-i]$/i.test(event.key)) this.#number(event);
    else if ((event.key === "Enter" || event.key === " ") && !event.target.closest("a, button, summary, input")) this.#on(event);
  }

  #number(event) {
    const grade = this.querySelector(`.grades button[value="${event.key}"]`);
    const place = "abcdefghi".indexOf(event.key.toLowerCase());
    const option = this.querySelectorAll(".options input:not(:disabled)")[place < 0 ? event.key - 1 : place];
    if (!grade && !option) return;
    event.preventDefault();
    if (grade) grade.click();
    else {
      option.click();
      option.focus();
    }
  }

  #on(event) {
    const way = this.querySelector("[data-next], [data-show]");
    if (!way) return;
    event.preventDefault();
    way.click();
  }
}

customElements.define("aliquot-recall", AliquotRecall);
