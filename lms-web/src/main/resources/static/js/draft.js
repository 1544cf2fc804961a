// <aliquot-draft>: goes around a form that htmx saves by itself; says when what is typed is not saved, tries again after a
// failure, and holds back a submission until the saving under way is over. Without the script the form's buttons save.
// Attributes: chip (id of the element that holds the .saved-chip). Events: none.
class AliquotDraft extends HTMLElement {
  #ends;
  #busy = false;
  #dirty = false;
  #retry = 0;
  #held = null;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("input", () => this.#typed(), { signal });
    this.addEventListener("htmx:beforeRequest", () => this.#sending(), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#answered(event.detail), { signal });
    for (const failure of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
      this.addEventListener(failure, (event) => this.#failed(event), { signal });
    }
    this.addEventListener("submit", (event) => this.#submitted(event), { signal });
    addEventListener("beforeunload", (event) => this.#dirty && event.preventDefault(), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
    clearTimeout(this.#retry);
  }

  #typed() {
    this.#dirty = true;
    this.#say("sending", "Not saved yet");
  }

  #sending() {
    this.#busy = true;
    this.#dirty = false;
    clearTimeout(this.#retry);
    this.#say("sending", "Saving");
  }

  #answered({ successful }) {
    this.#busy = false;
    if (!successful) this.#dirty = true;
    if (!this.#held) return;
    const submitter = this.#held;
    this.#held = null;
    this.querySelector("form").requestSubmit(submitter);
  }

  // Kept from the page's own answer to a failure, which would reload and lose what was typed.
  #failed(event) {
    event.stopPropagation();
    const status = event.detail.xhr?.status ?? 0;
    if (status === 401) return this.#say("waiting", "Not saved: sign in again in another tab. What you typed stays here.");
    if (status === 403) this.#freshToken(); // signed in anew meanwhile: the form still holds the token of before
    this.#say("waiting", status === 0 ? "No network. What you typed stays here." : "Not saved. What you typed stays here.");
    this.#retry = setTimeout(() => this.querySelector("form").dispatchEvent(new Event("input", { bubbles: true })), 5000);
  }

  async #freshToken() {
    const answer = await fetch("/csrf", { headers: { Accept: "application/json" } });
    if (answer.ok) this.querySelector("[name=_csrf]").value = (await answer.json()).token;
  }

  #submitted(event) {
    this.#dirty = false;
    if (!this.#busy) return;
    event.preventDefault();
    this.#held = event.submitter;
  }

  #say(state, words) {
    const chip = document.getElementById(this.getAttribute("chip"))?.querySelector(".saved-chip");
    if (!chip || chip.textContent.trim() === words) return;
    chip.dataset.state = state;
    chip.textContent = words;
  }
}

customElements.define("aliquot-draft", AliquotDraft);
