/**
 * <aliquot-from-staff> lists above the question what staff wrote into the room, the oldest first, each until the person has read it.
 * It is a live region of its own and takes no focus. Method: draw(messages, place). Event: aliquot:got-it {id, last}.
 */
import { t } from "aliquot/phrases";
import { copyOf } from "aliquot/room/telling";
import { timeOfDay } from "aliquot/room/words";

class FromStaff extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", ({ target, detail }) => {
      const second = detail > 1; // of a double click: another message has come into this place
      if (target.closest("button") && !second) this.#gotIt(target.closest("article"));
    });
  }

  /** What stays is left as it is: it would be read aloud once more. */
  draw(messages, place) {
    const ids = new Set(messages.map(({ id }) => id));
    const shown = [...this.children];
    for (const one of shown) if (!ids.has(one.dataset.id)) one.remove();
    const known = new Set(shown.map(({ dataset }) => dataset.id));
    this.append(...messages.filter(({ id }) => !known.has(id)).map((message) => article(message, place)));
  }

  /** The button goes with its message; who pressed it is led on to the next one. */
  #gotIt({ dataset: { id } }) {
    const last = this.children.length === 1;
    this.dispatchEvent(new CustomEvent("aliquot:got-it", { bubbles: true, detail: { id, last } }));
    this.querySelector("button")?.focus();
  }
}

function article({ id, from, subject, words, sentAt }, place) {
  const copy = copyOf("from-staff");
  const part = (name) => copy.querySelector(`[data-part="${name}"]`);
  copy.dataset.id = id;
  part("from").textContent = t("Message from {0}, {1}", from, timeOfDay(sentAt, place));
  part("subject").textContent = subject;
  part("words").textContent = words;
  part("about").textContent = subject;
  return copy;
}

customElements.define("aliquot-from-staff", FromStaff);
