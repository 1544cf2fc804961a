/**
 * <aliquot-offline>: the page in the place of one that cannot be reached. Shows what this browser keeps, says when the network is
 * back, and tries again. Attributes: data-look (the cookie that keeps how pages look). Events: none.
 */
import { kept } from "aliquot/kept";
import { t } from "aliquot/phrases";

const BETWEEN_TRIES = 4000;
const WORK = { cards: t("Reviews"), practice: t("Ten questions") }; // in the language of this page, not of what was kept
const ENGLISH = document.documentElement.lang === "en" ? "" : "en"; // of titles

class AliquotOffline extends HTMLElement {
  #ends;
  #tries;

  connectedCallback() {
    this.#ends = new AbortController();
    this.#look();
    if (location.pathname !== "/offline") this.#again(this.#part("again"));
    this.#part("unsent").hidden = !new URLSearchParams(location.search).has("unsent");
    this.#part("exam").hidden = !location.pathname.startsWith("/attempts/");
    addEventListener("online", () => this.#try(), { signal: this.#ends.signal });
    this.#tries = setInterval(() => document.hidden || this.#try(), BETWEEN_TRIES);
    this.#show();
  }

  disconnectedCallback() {
    this.#ends.abort();
    clearInterval(this.#tries);
  }

  /** Following a link to the address that is shown only scrolls where that address has a fragment, as those of exams do: #q3. */
  #again(link) {
    link.href = location.href;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      location.reload();
    }, { signal: this.#ends.signal });
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

  /** Browsers do not always know that they have a network again, or that it leads nowhere: whether our server answers, tells. */
  async #try() {
    const answer = await fetch(import.meta.url, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (!answer || answer.status >= 500 || this.#ends.signal.aborted) return;
    clearInterval(this.#tries);
    this.#part("back").textContent = t("The network is back.");
  }

  async #show() {
    const courses = await kept();
    this.#part("nothing").hidden = courses.length > 0;
    this.#part("kept").hidden = courses.length === 0;
    this.#part("courses").replaceChildren(...courses.map(course));
  }
}

/** A course: what there is to do, and its lessons, section by section. */
function course({ title, pages }) {
  const work = pages.filter(({ kind }) => kind !== "lesson");
  const lessons = Map.groupBy?.(pages.filter(({ kind }) => kind === "lesson"), ({ section }) => section) ?? new Map([[t("Lessons"), pages]]);
  const row = element("p", "", { className: "button-row" });
  row.append(...work.map((one) => link({ ...one, title: WORK[one.kind] ?? one.title }, "button")));
  const part = element("section", "", { className: "stack" });
  part.append(element("h3", title, { lang: ENGLISH }), row, ...[...lessons].map(section));
  return part;
}

function section([title, lessons]) {
  const part = document.createElement("details");
  const list = element("ul", "", { className: "toc", role: "list" });
  for (const lesson of lessons) {
    const line = document.createElement("li");
    line.append(Object.assign(link(lesson), { lang: ENGLISH }));
    list.append(line);
  }
  const summary = document.createElement("summary");
  summary.append(element("span", title, { lang: ENGLISH }), `, ${lessons.length === 1 ? t("1 lesson") : t("{0} lessons", lessons.length)}`);
  part.append(summary, list);
  return part;
}

const link = ({ title, url }, className = "") => element("a", title, { href: url, className });

function element(name, text, more = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  return Object.assign(made, more);
}

customElements.define("aliquot-offline", AliquotOffline);
