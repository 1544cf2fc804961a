// <aliquot-zone>: chooses the browser's time zone in the list inside, where nobody has chosen one yet. Without the script the
// list stays as the server wrote it. Attributes: usual (the zone that stands for "not chosen"). Events: none.
class AliquotZone extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector("select");
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (list.value !== this.getAttribute("usual")) return;
    if ([...list.options].some(({ value }) => value === here)) list.value = here;
  }
}

customElements.define("aliquot-zone", AliquotZone);
