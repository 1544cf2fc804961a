// <aliquot-draft>: goes around a form that htmx saves by itself; says when what is typed is not saved, tries again after a
// failure, and holds back a submission until the saving under way is over. What somebody else saved goes into the fields that were
// not touched since they were saved. Without the script the form's buttons save.
// Attributes: chip (id of the element that holds the .saved-chip). Events: none; it hears aliquot:fresh, whose detail is the form
// as it stands.
import { changed, fill, mended, values } from "aliquot/fields";

class AliquotDraft extends HTMLElement {
  #ends;
  #busy = false;
  #dirty = false;
  #retry = 0;
  #held = null;
  #known; // what the server has of each field
  #sent;

  connectedCallback() {
    this.#ends = new AbortController();
    const form = this.querySelector("form");
    this.#known = document.querySelector("#draft-conflict *") ? new Map() : came(form);
    const { signal } = this.#ends;
    this.addEventListener("input", ({ target }) => target.hasAttribute("form") || this.#typed(), { signal });
    this.addEventListener("htmx:beforeRequest", () => this.#sending(), { signal });
    this.addEventListener("htmx:beforeOnLoad", ({ detail }) => this.#arrived(detail.xhr.status), { signal });
    this.addEventListener("htmx:afterRequest", (event) => this.#answered(event.detail), { signal });
    for (const failure of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
      this.addEventListener(failure, (event) => this.#failed(event), { signal });
    }
    this.addEventListener("aliquot:fresh", (event) => this.#take(event), { signal });
    this.addEventListener("submit", (event) => this.#submitted(event), { signal });
    addEventListener("beforeunload", (event) => this.#dirty && event.preventDefault(), { signal });
    // typed before this script was here to hear it
    if (this.#known.size > 0 && differ(values(form), this.#known)) form.dispatchEvent(new Event("input", { bubbles: true }));
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
    this.#sent = values(this.querySelector("form"));
    this.#busy = true;
    this.#dirty = false;
    clearTimeout(this.#retry);
    this.#say("sending", "Saving");
  }

  #arrived(status) {
    this.#busy = false;
    if (status === 200) this.#known = this.#sent;
  }

  #answered({ successful }) {
    this.#busy = false;
    const form = this.querySelector("form");
    if (successful) mended(form, document.getElementById("writing-checks"));
    else this.#dirty = true;
    if (!this.#held) return;
    const submitter = this.#held;
    this.#held = null;
    form.requestSubmit(standing(submitter, form));
  }

  // Kept from the page's own answer to a failure, which would reload and lose what was typed.
  #failed(event) {
    event.stopPropagation();
    const status = event.detail.xhr?.status ?? 0;
    if (status === 401) return this.#say("waiting", "Not saved: sign in again in another tab. What you typed stays here.");
    if (status === 403) import("aliquot/token").then(({ renew }) => renew());
    this.#say("waiting", status === 0 ? "No network. What you typed stays here." : "Not saved. What you typed stays here.");
    this.#retry = setTimeout(() => this.querySelector("form").dispatchEvent(new Event("input", { bubbles: true })), 5000);
  }

  // A field touched here and changed there stays, and so does the version: the next saving tells of both.
  #take(event) {
    const form = this.querySelector("form");
    const fresh = event.detail;
    const here = values(form);
    const news = changed(here, fresh, this.#known);
    if (this.#busy || news.some((name) => here.get(name) !== this.#known.get(name))) return;
    if (!fill(form, fresh, [...news, "id", "version"])) return;
    this.#known = values(fresh);
    event.preventDefault();
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

/** What a form came with, whatever was typed into it since. Fields of other forms in it are not its own. */
function came(form) {
  const fresh = form.cloneNode(true);
  for (const other of fresh.querySelectorAll("[form]")) other.remove();
  fresh.reset();
  return values(fresh);
}

function differ(here, there) {
  return [...here.keys(), ...there.keys()].some((name) => here.get(name) !== there.get(name));
}

/** A saving draws the buttons anew: of the one that was pressed, the one that stands in its place. */
function standing(button, form) {
  if (!button || button.form === form) return button;
  const says = ({ name, value, formAction }) => [name, value, formAction].join(" ");
  return [...form.elements].find((other) => other.type === "submit" && says(other) === says(button)) ?? null;
}

customElements.define("aliquot-draft", AliquotDraft);
