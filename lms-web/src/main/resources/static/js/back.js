// <aliquot-back>: a link to a page. Where that page led here, the link goes back to it as the browser does, which leaves there what was
// typed; opened anew it would be empty. Without the script, and in another window, it opens the page.
// Attributes: none. Events: none.
class AliquotBack extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.addEventListener("click", (event) => this.#go(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #go(event) {
    const link = event.target.closest("a");
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || !document.referrer || history.length < 2) return;
    if (page(link.href) !== page(document.referrer)) return;
    event.preventDefault();
    history.back();
  }
}

/** Without what it told of something before. */
function page(address) {
  const plain = new URL(address);
  plain.searchParams.delete("said");
  return plain.href.split("#")[0];
}

customElements.define("aliquot-back", AliquotBack);
