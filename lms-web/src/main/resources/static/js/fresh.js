// <aliquot-fresh>: brings the form in the template inside it, as it stands on the server, to the form on the page.
// Attributes: form (id of the form on the page). Events: aliquot:fresh, sent to that form, with the other form as its detail; the
// form's keeper takes what was not touched. Shown only when something was taken.
class AliquotFresh extends HTMLElement {
  connectedCallback() {
    const template = this.querySelector("template");
    const fresh = template?.content.querySelector("form");
    template?.remove();
    if (!fresh) return;
    const untaken = document
      .getElementById(this.getAttribute("form"))
      ?.dispatchEvent(new CustomEvent("aliquot:fresh", { bubbles: true, cancelable: true, detail: fresh }));
    if (untaken) this.remove();
  }
}

customElements.define("aliquot-fresh", AliquotFresh);
