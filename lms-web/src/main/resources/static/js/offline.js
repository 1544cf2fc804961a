/**
 * <aliquot-offline>: the page in the place of one that cannot be reached. Shows what this browser keeps, says when the network is
 * back, and tries again. Attributes: data-look (the cookie that keeps how pages look). Events: none.
 */
import { kept } from "aliquot/kept";

class AliquotOffline extends HTMLElement {
  #ends;

  connectedCallback() {
    this.#ends = new AbortController();
    this.#look();
    if (location.pathname !== "/offline") this.#part("again").href = location.href;
    this.#part("unsent").hidden = !new URLSearchParams(location.search).has("unsent");
    this.#part("exam").hidden = !location.pathname.startsWith("/attempts/");
    addEventListener("online", () => this.#back(), { signal: this.#ends.signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** The page is kept for everybody, so it does not come in this reader's colors. */
  #look() {
    const [, look = ""] = document.cookie.split("; ").map((each) => each.split("=")).find(([name]) => name === this.dataset.look) ?? [];
    const [theme, text] = look.split(".");
    if (["light", "dark"].includes(theme)) document.documentElement.dataset.theme = theme;
    if (["s", "l", "xl"].includes(text)) document.documentElement.dataset.text = text;
  }

  #back() {
    this.#part("back").textContent = "The network is back.";
  }

  async #show() {
    const courses = await kept();
    this.#part("nothing").hidden = courses.length > 0;
    this.#part("kept").hidden = courses.length === 0;
    this.#part("courses").replaceChildren(...courses.map(section));
  }
}

function section({ title, pages }) {
  const part = document.createElement("section");
  const heading = document.createElement("h3");
  heading.textContent = title;
  const list = document.createElement("ul");
  list.className = "toc";
  list.setAttribute("role", "list");
  list.append(...pages.map(entry));
  part.append(heading, list);
  return part;
}

function entry({ title, url }) {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  line.append(link);
  return line;
}

customElements.define("aliquot-offline", AliquotOffline);
