/**
 * <aliquot-signing>: forms inside are sent without leaving the page; what finds no network is kept on this device and sent once
 * when it is back, with how long ago it was signed. The server takes each once, by its id, and names that id in what it answers: an
 * answer without it comes from something between us and the server, and what was sent is still kept. Attributes: none.
 * Events: aliquot:kept, of a form that need not be filled in again.
 */
const AGAIN_MS = 30_000;
const PLACE = `aliquot-signing:${location.pathname}`;

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

  get #kept() {
    return JSON.parse(localStorage.getItem(PLACE) ?? "[]");
  }

  set #kept(acts) {
    if (acts.length === 0) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, JSON.stringify(acts));
  }

  /** What is changed and signed again is another signature; what is pressed twice is one. */
  #keep(event) {
    const form = event.target;
    const { id, ...told } = Object.fromEntries(new FormData(form));
    delete told._csrf; // the link is the secret
    const body = new URLSearchParams(told).toString().replaceAll("%00", ""); // which no server takes
    const url = form.getAttribute("action");
    const what = (form.closest("li") ?? form.closest("section")).querySelector("summary, h2").firstChild.textContent.trim();
    const kept = this.#kept;
    try {
      if (!kept.some((act) => act.body === body && act.url === url)) this.#kept = [...kept, { id, url, body, what, at: Date.now() }];
    } catch {
      return; // no room on this device: the form goes its own way
    }
    event.preventDefault();
    form.dispatchEvent(new CustomEvent("aliquot:kept", { bubbles: true }));
    form.elements.id.value = crypto.randomUUID();
    this.#show({ url, body }, "kept on this device");
    this.querySelector("[data-said]").textContent = ""; // the same words again are heard again
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
      for (let [act] = this.#kept; act; [act] = this.#kept) {
        const { taken, refused, ended, why } = await this.#post(act);
        if (![taken, refused, ended].includes(act.id)) break;
        if (taken) told.sent += 1;
        else if (ended) told.ended += 1;
        else told.refused.push(`${act.what}. ${why}`);
        this.#kept = this.#kept.filter(({ id }) => id !== act.id);
        this.#show(act, taken ? "signed" : "not taken");
      }
    } finally {
      this.#sending = false;
    }
    if (this.#kept.length > 0) this.#again = setTimeout(() => this.#send(), AGAIN_MS);
    this.#say(told);
    if (told.sent > 0) await this.#count();
  }

  /** What is signed so far, as the server counts it now. */
  async #count() {
    const reply = await fetch(location.pathname).catch(() => undefined);
    if (!reply?.ok) return;
    const now = new DOMParser().parseFromString(await reply.text(), "text/html").querySelectorAll("[data-counted]");
    this.querySelectorAll("[data-counted]").forEach((old, place) => now[place] && old.replaceWith(now[place]));
  }

  async #post({ id, url, body, at }) {
    const secondsAgo = Math.max(0, Math.floor((Date.now() - at) / 1000));
    const sent = new URLSearchParams(`${body}&id=${id}&secondsAgo=${secondsAgo}`); // told to be a form by what it is
    try {
      const reply = await fetch(url, { method: "POST", headers: { Accept: "application/json" }, body: sent, redirect: "error" });
      return (await reply.json()) ?? {};
    } catch {
      return {};
    }
  }

  #form({ url, body }) {
    const number = new URLSearchParams(body).get("number");
    return [...this.querySelectorAll("form")].find((one) => one.getAttribute("action") === url && (one.elements.number?.value ?? null) === number);
  }

  /** Beside the skill, in words: the eye is there. */
  #show(act, words) {
    const form = this.#form(act);
    const item = form?.closest("li");
    if (!item) return;
    const level = new URLSearchParams(act.body).get("level");
    const title = form.querySelector(`[name=level][value="${level}"]`)?.closest("label").textContent.trim();
    item.querySelector("[data-state]").textContent = [title, words].filter(Boolean).join(", ");
    if (words === "signed") this.#draw(item, level);
    if (words === "not taken") item.querySelector("details").open = true;
  }

  /** As the server draws a skill that was signed at this level; a level without a picture of its own is on its way. */
  #draw(item, level) {
    const icon = this.querySelector(`template[data-level="${level}"]`) ?? this.querySelector('template[data-level=""]');
    item.querySelector(":scope > .icon").replaceWith(icon.content.cloneNode(true));
    item.dataset.done = level === "independent";
  }

  #say({ sent, refused, ended }) {
    const left = this.#kept.length;
    const words = [];
    if (sent > 0) words.push(sent === 1 ? "Signed." : `${sent} signatures sent.`);
    for (const what of refused) words.push(`Not accepted: ${what} Sign it again.`);
    if (ended > 0) words.push(`This link has ended, so ${ended} could not be sent. Ask the school for a new link and sign again.`);
    if (left > 0) words.push(`${left} kept on this device. They are sent when the network is back.`);
    this.querySelector("[data-said]").textContent = words.join(" ");
  }
}

/** A form that closes moves the next skill under the mouse: the second half of a double click would open it. */
function onceOnly(event) {
  if (event.detail > 1 && event.target.closest("summary")) event.preventDefault();
}

customElements.define("aliquot-signing", AliquotSigning);
