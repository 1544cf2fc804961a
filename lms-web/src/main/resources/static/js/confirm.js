// <aliquot-confirm>: asks before the form inside it is sent, once its required fields are filled in. Without the script the form is
// sent at once. Attributes: question, detail, go (the button's words), stay; others, to ask only while another form of the page holds
// what was changed and would be lost; counts, the name of boxes of which the checked ones are the {0} of the question, and single, the
// question when it is one. Events: none.
import { t } from "aliquot/phrases";

class AliquotConfirm extends HTMLElement {
  #ends;
  #sure = false;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("submit", (event) => this.#ask(event), { capture: true, signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #ask(event) {
    if (this.#sure || event.target.method === "dialog") return; // the answer itself is not asked about
    if (this.hasAttribute("others") && !othersChanged(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const { target: form, submitter } = event;
    if (!submitter?.formNoValidate && !form.reportValidity()) return; // what would be refused is not asked about
    const dialog = this.#dialog(this.#question(form));
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "go") return submitter?.focus();
      this.#sure = true;
      form.requestSubmit(submitter);
      this.#sure = false;
    });
    dialog.showModal();
  }

  #question(form) {
    const boxes = this.getAttribute("counts");
    const checked = boxes ? form.querySelectorAll(`[name=${boxes}]:checked`).length : 0;
    return checked === 1 ? this.getAttribute("single") : this.getAttribute("question").replace("{0}", checked);
  }

  #dialog(words) {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog stack";
    dialog.setAttribute("aria-labelledby", "confirm-question");
    const question = text("h2", words);
    question.id = "confirm-question";
    const form = document.createElement("form");
    form.method = "dialog";
    form.className = "button-row";
    form.append(button("stay", this.getAttribute("stay") ?? t("Back")), button("go", this.getAttribute("go") ?? t("Continue")));
    form.firstChild.autofocus = true; // the safe choice
    dialog.append(question, text("p", this.getAttribute("detail") ?? ""), form);
    this.append(dialog);
    return dialog;
  }
}

/** Choices too: what a field held when the page came is its default. */
function othersChanged(form) {
  const others = [...document.querySelectorAll("main form[method=post]")].filter((other) => other !== form);
  return others.some((other) => [...other.elements].some(isChanged));
}

function isChanged({ type, value, defaultValue, checked, defaultChecked, options }) {
  if (type === "checkbox" || type === "radio") return checked !== defaultChecked;
  if (options) return ([...options].find((one) => one.defaultSelected) ?? options[0])?.selected === false;
  return defaultValue !== undefined && type !== "hidden" && value !== defaultValue;
}

function text(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function button(value, words) {
  const element = text("button", words);
  element.className = "button";
  element.value = value;
  return element;
}

customElements.define("aliquot-confirm", AliquotConfirm);
