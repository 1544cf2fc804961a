// <aliquot-look>: applies the reader's choice of page and text size at once and keeps it in the cookie that the server reads.
// Attributes: cookie (its name, which says whether it travels by https only); sets data-live when it works. Events: aliquot:look (bubbles) with the choice as detail.
class AliquotLook extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.dataset.live = "";
    this.addEventListener("change", () => this.#choose(), { signal });
    document.addEventListener("aliquot:look", (event) => this.#show(event.detail), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #choose() {
    const choice = Object.fromEntries(new FormData(this.querySelector("form")));
    const look = { theme: choice.theme, text: choice.text };
    set("theme", look.theme, "system");
    set("text", look.text, "m");
    const name = this.getAttribute("cookie");
    const secure = name.startsWith("__Host-") ? "; secure" : "";
    document.cookie = `${name}=${look.theme}.${look.text}; path=/; max-age=31536000; samesite=lax${secure}`;
    this.dispatchEvent(new CustomEvent("aliquot:look", { bubbles: true, detail: look }));
  }

  #show(look) {
    for (const [name, value] of Object.entries(look)) {
      this.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
    }
  }
}

function set(name, value, usual) {
  if (value === usual) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

customElements.define("aliquot-look", AliquotLook);
