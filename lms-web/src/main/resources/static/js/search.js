// <aliquot-search>: opens the field in its dialog by links with data-opens="search" or Ctrl K, shows the best hits while one types, and goes to the one
// chosen by arrows and Enter; Enter without a choice goes to the page of all results. Inside: a dialog with a form, an
// input as combobox, data-part="found" and "said". Attributes: hits (address of the list). Events: none.
import { t } from "aliquot/phrases";

const PAUSE = 150;
/** After which one is told that an answer is on its way: what was found for other words is shown no longer. */
const PATIENCE = 300;

class AliquotSearch extends HTMLElement {
  #ends;
  #asked;
  #timer;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    document.addEventListener("keydown", (event) => this.#called(event), { signal });
    for (const link of document.querySelectorAll("[data-opens=search]")) link.addEventListener("click", (event) => this.#opens(event), { signal });
    this.querySelector("form button").addEventListener("click", () => this.#dialog.close(), { signal });
    this.#input.addEventListener("input", () => this.#typed(), { signal });
    this.#input.addEventListener("keydown", (event) => this.#moves(event), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #called(event) {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) this.#opens(event);
  }

  #opens(event) {
    if (event.type === "click" && (event.ctrlKey || event.metaKey || event.shiftKey)) return; // a window of its own
    if (document.querySelector("dialog[open]:not(.search-dialog)")) return;
    event.preventDefault();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    if (!this.#found.firstChild) this.#ask();
  }

  // What was chosen among the hits for other words is chosen no more.
  #typed() {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#found.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    this.#input.removeAttribute("aria-activedescendant");
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const late = setTimeout(() => this.#note(t("Searching…")), PATIENCE);
    const address = `${this.getAttribute("hits")}?q=${encodeURIComponent(this.#input.value)}`;
    try {
      const answer = await fetch(address, { signal: this.#asked.signal });
      if (answer.redirected || !answer.ok) throw new Error("no list"); // signed out, or the server cannot
      this.#show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") this.#note(t("No answer from the server. Press Enter to try the search page."));
    } finally {
      clearTimeout(late);
    }
  }

  #show(html) {
    this.#found.innerHTML = html;
    const list = this.#found.querySelector("[role=listbox]");
    this.#input.setAttribute("aria-expanded", String(list !== null));
    if (list) this.#input.setAttribute("aria-controls", list.id);
    else this.#input.removeAttribute("aria-controls");
    this.#input.removeAttribute("aria-activedescendant");
    this.#said.textContent = list ? `${this.#found.querySelector(".hits-note")?.textContent ?? ""} ${list.dataset.count}`.trim() : this.#found.textContent.trim();
  }

  #note(words) {
    this.#show("");
    const note = document.createElement("p");
    note.className = "hits-note";
    note.textContent = words;
    this.#found.replaceChildren(note);
    this.#said.textContent = words;
  }

  #moves(event) {
    const options = [...this.#found.querySelectorAll("[role=option]")];
    const at = options.findIndex((option) => option.ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      this.#choose(options, at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
    } else if (event.key === "Escape") {
      event.preventDefault(); // browsers empty the field first, and one would have to press twice
      this.#dialog.close();
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      this.#dialog.close();
      options[at].click();
    }
  }

  #choose(options, chosen) {
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    this.#input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }

  get #dialog() { return this.querySelector("dialog"); }
  get #input() { return this.querySelector("input"); }
  get #found() { return this.querySelector("[data-part=found]"); }
  get #said() { return this.querySelector("[data-part=said]"); }
}

customElements.define("aliquot-search", AliquotSearch);
