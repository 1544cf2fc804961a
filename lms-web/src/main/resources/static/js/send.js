// <aliquot-send>: sends the form in it as soon as it is there. Without the script its button does.
// Attributes: none. Events: none.
class AliquotSend extends HTMLElement {
  connectedCallback() {
    this.querySelector("form").requestSubmit();
  }
}

customElements.define("aliquot-send", AliquotSend);
