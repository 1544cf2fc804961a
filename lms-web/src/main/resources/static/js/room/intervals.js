/**
 * <aliquot-intervals> is a panel beside the question, a sheet on a phone; not modal. Its table is fetched when it is first opened.
 * Attributes: src (where the table is). Methods: toggle(). Events: none; the button that names it says whether it is open. Escape
 * inside closes it, and closing gives the focus back to where it was.
 */
import { t } from "aliquot/phrases";

class Intervals extends HTMLElement {
  #cameFrom;
  #loaded = false;

  connectedCallback() {
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle());
  }

  toggle() {
    this.hidden = !this.hidden;
    if (this.hidden) this.#cameFrom?.focus();
    else this.#open();
    document.querySelector("[data-part=intervals-button]").setAttribute("aria-expanded", !this.hidden);
  }

  #open() {
    this.#cameFrom = document.activeElement;
    this.querySelector("h2").focus();
    if (!this.#loaded) this.#load();
  }

  async #load() {
    const table = this.querySelector("[data-part=table]");
    try {
      const answer = await fetch(this.getAttribute("src"));
      if (!answer.ok || answer.redirected) throw new Error("no table");
      table.innerHTML = await answer.text(); // a page of ours
      this.#loaded = true;
    } catch {
      table.textContent = t("The table could not be loaded. Close this and open it again when the network is back.");
    }
  }
}

customElements.define("aliquot-intervals", Intervals);
