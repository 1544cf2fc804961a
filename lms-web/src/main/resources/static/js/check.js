/**
 * <aliquot-check> makes the plain fields of a knowledge check those of the exam room. Inside: a field named "value" with a line
 * data-part="reading", which says how the number is read; lists named "pair", in which targets that are used are marked; or
 * data-part="places" with a list for each step, instead of which the steps are put in order by aliquot-ordering.
 */
import { plainAmount } from "aliquot/room/amount";
import "aliquot/room/ordering";
import { t } from "aliquot/phrases";

class Check extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const value = this.querySelector("[name=value]");
    const places = this.querySelector("[data-part=places]");
    if (value) this.#listen(value, "input", () => this.#read(value), signal);
    else if (places) this.#order(places, signal);
    else this.#listen(this, "change", () => this.#markUsed(), signal);
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #listen(element, type, act, signal) {
    element.addEventListener(type, act, { signal });
    act();
  }

  #read(input) {
    const typed = input.value.trim();
    const plain = plainAmount(typed);
    const reading = this.querySelector("[data-part=reading]");
    const wrong = typed !== "" && plain === null;
    input.setAttribute("aria-invalid", wrong);
    reading.textContent = plain === null ? t("Type a number such as 12.5.") : t("Read as {0}.", plain);
    reading.toggleAttribute("data-wrong", wrong);
  }

  #markUsed() {
    const lists = [...this.querySelectorAll("[name=pair]")];
    const target = ({ value }) => value.split(" ")[1];
    const chosen = lists.map(target);
    for (const list of lists) {
      list.closest(".pair").toggleAttribute("data-chosen", list.value !== "");
      for (const option of [...list.options].slice(1)) {
        option.dataset.words ??= option.text;
        const used = option.value !== list.value && chosen.includes(target(option));
        option.text = option.dataset.words + (used ? " (used)" : "");
      }
    }
  }

  /** The places are sent as before; what is pressed last says that the order is right. */
  #order(places, signal) {
    const steps = [...places.querySelectorAll("[data-step]")];
    const item = { options: steps.map((step) => ({ id: step.dataset.step, html: step.querySelector(".what").innerHTML })) };
    const ordering = document.createElement("aliquot-ordering");
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    ordering.item = item;
    ordering.show({ response: this.#before(steps) }, false);
    ordering.querySelector("[data-part=keep]").closest("p").hidden = true;
    ordering.addEventListener("aliquot:say", ({ detail }) => (said.textContent = detail.text), { signal });
    places.hidden = true;
    places.before(ordering, said);
    places.closest("form").addEventListener("submit", () => this.#fill(ordering, steps), { signal, capture: true });
  }

  /** As it was sent before, where it is shown again; null at first. */
  #before(steps) {
    const place = (step) => Number(step.querySelector("select").value.split(" ")[1] ?? 0);
    const places = new Set(steps.map(place));
    return places.size === steps.length && !places.has(0)
      ? { order: steps.toSorted((one, other) => place(one) - place(other)).map(({ dataset }) => dataset.step) }
      : null;
  }

  #fill(ordering, steps) {
    const order = [...ordering.querySelectorAll("li")].map(({ dataset }) => dataset.step);
    for (const step of steps) step.querySelector("select").value = `${step.dataset.step} ${order.indexOf(step.dataset.step) + 1}`;
  }
}

customElements.define("aliquot-check", Check);
