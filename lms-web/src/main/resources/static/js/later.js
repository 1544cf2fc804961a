/**
 * <aliquot-later>: a button whose act is kept and sent when the network is back. Attributes: data-url, data-method, data-body (JSON),
 * data-id (by which it is done once), data-done (what is said then). Events: none.
 */
import { keep } from "aliquot/outbox";
import { holder } from "aliquot/kept";

class AliquotLater extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("click", ({ target }) => target.closest("button") && this.#act(), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  async #act() {
    const { url, method, body, id, done } = this.dataset;
    const account = await holder();
    if (!account) return;
    await keep(account, { id, url, method, body: JSON.parse(body), timed: false });
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    this.replaceChildren(said);
    said.textContent = done;
  }
}

customElements.define("aliquot-later", AliquotLater);
