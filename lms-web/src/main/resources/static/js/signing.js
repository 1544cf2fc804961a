/**
 * <aliquot-signing>: forms inside are sent without leaving the page; what finds no network is kept on this device and sent once
 * when it is back, with how long ago it was signed. The server takes each once, by its id, and names that id in what it answers: an
 * answer without it comes from something between us and the server, and what was sent is still kept. Attributes: none.
 * Events: aliquot:kept, of a form that need not be filled in again.
 */
import { drop, keep, kept, post } from "aliquot/signing-kept";
import { count, say, show, silence } from "aliquot/signing-page";

const AGAIN_MS = 30_000;

class AliquotSigning extends HTMLElement {
  #ends;
  #sending = false;
  #again;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("submit", (event) => this.#keep(event), { signal });
    for (const half of ["mousedown", "click"]) this.addEventListener(half, onceOnly, { signal });
    window.addEventListener("online", () => this.#send(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#send(), { signal });
    this.#send();
  }

  disconnectedCallback() {
    this.#ends.abort();
    clearTimeout(this.#again);
  }

  #keep(event) {
    const form = event.target;
    const { id, ...told } = Object.fromEntries(new FormData(form));
    delete told._csrf; // the link is the secret
    const body = new URLSearchParams(told).toString().replaceAll("%00", ""); // which no server takes
    const url = form.getAttribute("action");
    const what = (form.closest("li") ?? form.closest("section")).querySelector("summary, h2").firstChild.textContent.trim();
    try {
      keep({ id, url, body, what, at: Date.now() });
    } catch {
      return; // no room on this device: the form goes its own way
    }
    event.preventDefault();
    form.dispatchEvent(new CustomEvent("aliquot:kept", { bubbles: true }));
    form.elements.id.value = crypto.randomUUID();
    show(this, { url, body }, "kept on this device");
    silence(this);
    const details = form.closest("details");
    if (details) details.open = false;
    details?.querySelector("summary").focus(); // the button is hidden now
    this.#send();
  }

  /** In the order in which they were signed; one that is refused for good is told and not tried again. */
  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#again);
    const told = { sent: 0, refused: [], ended: 0 };
    try {
      for (let [act] = kept(); act; [act] = kept()) {
        const { taken, refused, ended, why } = await post(act);
        if (![taken, refused, ended].includes(act.id)) break;
        if (taken) told.sent += 1;
        else if (ended) told.ended += 1;
        else told.refused.push(`${act.what}. ${why}`);
        drop(act);
        show(this, act, taken ? "signed" : "not taken");
      }
    } finally {
      this.#sending = false;
    }
    const left = kept().length;
    if (left > 0) this.#again = setTimeout(() => this.#send(), AGAIN_MS);
    say(this, told, left);
    if (told.sent > 0) await count(this);
  }
}

/** A form that closes moves the next skill under the mouse: the second half of a double click would open it. */
function onceOnly(event) {
  if (event.detail > 1 && event.target.closest("summary")) event.preventDefault();
}

customElements.define("aliquot-signing", AliquotSigning);
