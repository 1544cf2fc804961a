/** The steps of an ordering question on the screen: their order, their numbers, and which buttons lead nowhere. */
import { t } from "aliquot/phrases";
import { copyOf } from "aliquot/room/telling";
import { plainText } from "aliquot/room/words";

export class StepList {
  #list;
  #names = new Map();

  constructor(list, steps) {
    this.#list = list;
    for (const { id, html } of steps) this.#names.set(id, plainText(html));
    list.append(...steps.map((step) => this.#step(step)));
    this.number();
  }

  get order() {
    return [...this.#list.children].map(({ dataset }) => dataset.step);
  }

  /** "Centrifuge, 2 of 5". */
  place(step) {
    const { order } = this;
    return t("{0}, {1} of {2}", this.#names.get(step.dataset.step), order.indexOf(step.dataset.step) + 1, order.length);
  }

  move(step, by) {
    const { order } = this;
    const at = order.indexOf(step.dataset.step);
    const to = Math.min(order.length - 1, Math.max(0, at + by));
    order.splice(to, 0, ...order.splice(at, 1));
    this.arrange(order);
  }

  /** Moving an element takes the focus from it; here it stays. */
  arrange(ids) {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : undefined;
    const steps = new Map([...this.#list.children].map((step) => [step.dataset.step, step]));
    this.#list.append(...ids.map((id) => steps.get(id)));
    focused?.focus();
    this.number();
  }

  number() {
    const steps = [...this.#list.children];
    for (const [index, step] of steps.entries()) {
      step.querySelector(".number").textContent = `${index + 1}.`;
      for (const button of step.querySelectorAll("[data-by]")) {
        button.setAttribute("aria-disabled", button.dataset.by < 0 ? index === 0 : index === steps.length - 1);
      }
    }
  }

  #step({ id, html }) {
    const step = copyOf("step");
    step.dataset.step = id;
    step.querySelector(".what").innerHTML = html; // sanitized by the server
    for (const button of step.querySelectorAll("button")) {
      button.setAttribute("aria-label", `${button.title}: ${this.#names.get(id)}`);
    }
    return step;
  }
}
