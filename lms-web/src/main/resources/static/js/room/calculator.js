/**
 * <aliquot-calculator> is a panel beside the question, a sheet on a phone; not modal. Keys typed while the focus is
 * inside work too, and Enter is always "equals". Methods: toggle(), close(). Event: aliquot:closed. Closing gives the focus back to where it was.
 */
import { Arithmetic } from "aliquot/room/arithmetic";

const TYPED = { Enter: "=", Backspace: "back", Delete: "clear", ",": ".", "%": "percent" };

class Calculator extends HTMLElement {
  #arithmetic = new Arithmetic();
  #cameFrom;

  connectedCallback() {
    this.addEventListener("click", ({ target }) => {
      const key = target.closest("[data-key]")?.dataset.key;
      if (key) this.#press(key);
    });
    this.addEventListener("keydown", (event) => this.#type(event));
  }

  toggle() {
    if (!this.hidden) return this.close();
    this.#cameFrom = document.activeElement;
    this.hidden = false;
    this.querySelector("output").focus(); // on a digit, Enter would press that digit
  }

  close() {
    this.hidden = true;
    this.#cameFrom?.focus();
    this.dispatchEvent(new CustomEvent("aliquot:closed", { bubbles: true }));
  }

  #type(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && event.target.closest(".section-head")) return; // a button's own key
    const key = TYPED[event.key] ?? event.key;
    if (!/^([0-9.+\-*/=]|back|clear|percent)$/.test(key)) return;
    event.preventDefault();
    this.#press(key);
  }

  #press(key) {
    this.#arithmetic.press(key);
    const [expression, result] = this.querySelectorAll("output > *");
    expression.textContent = this.#arithmetic.expression || "\u00a0";
    result.textContent = this.#arithmetic.result || "\u00a0";
  }
}

customElements.define("aliquot-calculator", Calculator);
