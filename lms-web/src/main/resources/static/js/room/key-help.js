/** <aliquot-key-help> lists the room's keys and lets a person move or switch off the single-letter ones. Method: open(). */
import { Keys } from "aliquot/room/keys";

class KeyHelp extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", ({ target }) => (Keys.preference = target.value));
  }

  open() {
    for (const choice of this.querySelectorAll("input")) choice.checked = choice.value === Keys.preference;
    this.querySelector("dialog").showModal();
  }
}

customElements.define("aliquot-key-help", KeyHelp);
