// <aliquot-callouts>: a button that shows and hides a picture with its parts numbered, and the list of their names. The tab remembers
// it, so that other pictures and other kinds show theirs as well. Without the script the picture is there and the button is not.
// Attributes: none. Events: none.
const KEY = "aliquot:callouts";

class AliquotCallouts extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.#show(sessionStorage.getItem(KEY) === "on");
    this.#button.addEventListener("click", () => this.#turn(), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  get #button() {
    return this.querySelector("button");
  }

  #turn() {
    const shown = this.#button.getAttribute("aria-pressed") !== "true";
    sessionStorage.setItem(KEY, shown ? "on" : "");
    this.#show(shown);
  }

  #show(shown) {
    this.#button.setAttribute("aria-pressed", shown);
    this.querySelector("figure").hidden = !shown;
  }
}

customElements.define("aliquot-callouts", AliquotCallouts);
