// <aliquot-spy>: marks, in the list of links inside it, the heading that is being read.
// Attributes: none. Events: none.
class AliquotSpy extends HTMLElement {
  #watch;

  connectedCallback() {
    const links = new Map([...this.querySelectorAll("a[href^='#']")].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    this.#watch = new IntersectionObserver(() => this.#mark(links, headings), { rootMargin: "0px 0px -66% 0px" });
    headings.forEach((heading) => this.#watch.observe(heading));
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #mark(links, headings) {
    const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    links.forEach((link, id) => {
      if (id === read?.id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  }
}

customElements.define("aliquot-spy", AliquotSpy);
