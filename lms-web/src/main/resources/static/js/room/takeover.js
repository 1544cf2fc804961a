/**
 * <aliquot-takeover> asks before this window takes the attempt from another one. Method: ask() resolves when the person
 * wants to go on here.
 */
class Takeover extends HTMLElement {
  ask() {
    const dialog = this.querySelector("dialog");
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.showModal();
    return new Promise((resolve) => {
      this.querySelector("[data-part=take]").addEventListener("click", () => resolve(dialog.close()), { once: true });
    });
  }
}

customElements.define("aliquot-takeover", Takeover);
