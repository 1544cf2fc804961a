/**
 * <aliquot-awaited> asks for the pictures in it again until they have come. Inside: the pictures, and data-part="missing" with a
 * button, which says meanwhile that they have not. Attributes: none. Events: none.
 */
import { awaited } from "aliquot/picture";

class Awaited extends HTMLElement {
  connectedCallback() {
    for (const image of this.querySelectorAll("image")) {
      awaited(image, this.querySelector("[data-part=missing]"));
      image.setAttribute("href", image.getAttribute("href")); // it may have failed before the script was there
    }
  }
}

customElements.define("aliquot-awaited", Awaited);
