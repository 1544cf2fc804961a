/**
 * <aliquot-worked>: a question that its own page judges, for times without a network. Inside: a form data-part="asked" with options,
 * a line data-part="problem", and data-part="answer" with the same options judged, which shows once they are chosen.
 * Attributes: data-key (the right options), data-several (where more than one may be chosen), data-url (where the answer is kept for;
 * without it the element around keeps it). Events: aliquot:answered {right, response}.
 */
import { keep } from "aliquot/outbox";
import { holder } from "aliquot/kept";
import { t } from "aliquot/phrases";

class AliquotWorked extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.part("asked").addEventListener("submit", (event) => this.#answer(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #answer(event) {
    event.preventDefault();
    const chosen = [...this.part("asked").querySelectorAll("input:checked")].map(({ value }) => value);
    this.part("problem").hidden = chosen.length > 0;
    if (chosen.length === 0) return;
    const key = this.dataset.key.split(" ");
    const right = chosen.length === key.length && chosen.every((id) => key.includes(id));
    const response = "several" in this.dataset ? { choices: chosen.sort() } : { choice: chosen[0] };
    this.show(chosen, right);
    this.part("answer").focus();
    if (this.dataset.url) this.#keep(response);
    this.dispatchEvent(new CustomEvent("aliquot:answered", { bubbles: true, detail: { right, response } }));
  }

  show(chosen, right) {
    this.part("asked").hidden = true;
    this.part("answer").hidden = false;
    this.part("verdict").textContent = right ? t("Right.") : t("Not right.");
    for (const input of this.part("answer").querySelectorAll(".option input")) {
      const option = input.closest(".option");
      input.checked = chosen.includes(input.value);
      option.toggleAttribute("data-chosen", input.checked);
      if (input.checked && !option.dataset.verdict) option.dataset.verdict = "wrong";
    }
  }

  async #keep(response) {
    const account = await holder();
    if (account) await keep(account, { id: crypto.randomUUID(), url: this.dataset.url, method: "post", body: { response }, timed: true });
  }
}

customElements.define("aliquot-worked", AliquotWorked);
