// <aliquot-close>: a button that asks the system in whose frame or window the page is to close it, as LTI has it. Without the script
// the button is hidden, and the page is closed by hand.
// Attributes: none. Events: none.
class AliquotClose extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    const button = this.querySelector("button");
    const system = window.opener ?? (window.parent === window ? null : window.parent);
    button.hidden = system === null;
    // nothing is told but that the page is done, so any system may hear it
    const close = () => system?.postMessage({ subject: "org.imsglobal.lti.close" }, "*");
    button.addEventListener("click", close, { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }
}

customElements.define("aliquot-close", AliquotClose);
