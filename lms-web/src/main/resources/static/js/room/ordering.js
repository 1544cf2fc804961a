/**
 * <aliquot-ordering> shows steps to be put in order, from the page's #ordering-template and #step-template: by dragging, by
 * buttons, or by keys once a step is taken up. The order it begins with is no answer until the person says so.
 * Property: item. Method: show(answer, readOnly). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import { letDrag } from "aliquot/room/dragging";
import { StepList } from "aliquot/room/step-list";
import { copyOf, respond, say } from "aliquot/room/telling";

const MOVES = { ArrowUp: -1, ArrowDown: 1 };

class Ordering extends HTMLElement {
  #item;
  #fieldset;
  #steps;
  #answered = false;
  #dragged; // the order before a step was dragged
  #taken; // {step, before, answered} while one is taken up by key
  #arranging = false;

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("ordering");
    const list = this.#fieldset.querySelector("ol");
    this.#steps = new StepList(list, item.options);
    list.addEventListener("click", (event) => this.#click(event));
    list.addEventListener("keydown", (event) => this.#key(event));
    list.addEventListener("focusout", () => this.#arranging || this.#putDown());
    letDrag(list, { begins: () => (this.#dragged = this.#steps.order), ends: () => this.#dropped() });
    this.#keep.addEventListener("click", () => this.#answered || this.#send());
    this.replaceChildren(this.#fieldset);
  }

  show({ response, locked }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    this.#answered = response !== null;
    this.#keep.setAttribute("aria-disabled", this.#answered);
    this.#keep.textContent = this.#answered ? t("Your order is recorded") : t("This order is right");
    if (response && !this.#dragged && String(response.order) !== String(this.#steps.order)) this.#arrange(response.order);
  }

  #click({ target, detail }) {
    const button = target.closest("button");
    const step = target.closest("li");
    if (button?.dataset.by) {
      this.#move(step, Number(button.dataset.by));
      this.#send();
    } else if (button && detail === 0) this.#take(step); // by key: a mouse drags
  }

  #key(event) {
    if (!this.#taken || !(event.key in MOVES || event.key === "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return this.#putBack();
    this.#move(this.#taken.step, MOVES[event.key]);
    this.#send(true);
  }

  #take(step) {
    if (this.#taken) return this.#putDown();
    this.#taken = { step, before: this.#steps.order, answered: this.#answered };
    this.#mark(step, true);
    this.#tell(step, t("Picked up"), t("Arrow keys move it, Space puts it down, Escape puts it back."));
  }

  #putDown() {
    if (!this.#taken) return;
    const { step, before } = this.#taken;
    this.#taken = undefined;
    this.#mark(step, false);
    this.#tell(step, t("Put down"));
    if (String(before) !== String(this.#steps.order)) this.#send();
  }

  #putBack() {
    const { step, before, answered } = this.#taken;
    this.#taken = undefined;
    this.#mark(step, false);
    this.#arrange(before);
    this.#tell(step, t("Put back"));
    respond(this, this.#item, answered ? { order: before } : null);
  }

  #mark(step, taken) {
    step.toggleAttribute("data-held", taken);
    step.querySelector("[data-part=handle]").setAttribute("aria-pressed", taken);
  }

  #dropped() {
    const moved = String(this.#dragged) !== String(this.#steps.order);
    this.#dragged = undefined;
    this.#steps.number();
    if (moved) this.#send();
  }

  #move(step, by) {
    this.#arranging = true;
    this.#steps.move(step, by);
    this.#arranging = false;
    this.#tell(step, t("Moved"));
  }

  #arrange(order) {
    this.#arranging = true;
    this.#steps.arrange(order);
    this.#arranging = false;
  }

  #tell(step, what, more = "") {
    say(this, `${what}: ${this.#steps.place(step)}. ${more}`, "order");
  }

  #send(typing = false) {
    respond(this, this.#item, { order: this.#steps.order }, typing);
  }

  get #keep() {
    return this.#fieldset.querySelector("[data-part=keep]");
  }
}

customElements.define("aliquot-ordering", Ordering);
