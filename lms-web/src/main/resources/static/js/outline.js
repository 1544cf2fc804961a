// <aliquot-outline>: lessons of a course are dragged by their handle; where one is let go, the form around them is sent with
// what the move buttons would say. Escape puts it back. Without the script the buttons move lessons.
// Attributes: none. Events: none.
class AliquotOutline extends HTMLElement {
  #ends;
  #lesson = null;
  #home = null;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("pointerdown", (event) => this.#grab(event), { signal });
    this.addEventListener("pointermove", (event) => this.#drag(event), { signal });
    this.addEventListener("pointerup", () => this.#drop(), { signal });
    this.addEventListener("pointercancel", () => this.#back(), { signal });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#back(), { signal });
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #grab(event) {
    const handle = event.target.closest(".drag-handle");
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    this.#lesson = handle.closest("[data-lesson]");
    this.#home = { list: this.#lesson.parentElement, next: this.#lesson.nextElementSibling };
    this.#lesson.dataset.dragged = "";
    handle.setPointerCapture(event.pointerId);
  }

  #drag(event) {
    if (!this.#lesson) return;
    const below = document.elementFromPoint(event.clientX, event.clientY);
    const list = below?.closest("[data-section]")?.querySelector(".outline-lessons");
    if (!list || !this.contains(list)) return;
    const next = [...list.children].find((other) => {
      const box = other.getBoundingClientRect();
      return other !== this.#lesson && event.clientY < box.top + box.height / 2;
    });
    if (next !== this.#lesson.nextElementSibling || list !== this.#lesson.parentElement) {
      list.insertBefore(this.#lesson, next ?? null);
    }
  }

  #drop() {
    if (!this.#lesson) return;
    const lesson = this.#lesson;
    const { list, next } = this.#home;
    this.#release();
    if (lesson.parentElement === list && lesson.nextElementSibling === next) return;
    this.#send({
      drop: lesson.dataset.lesson,
      into: lesson.closest("[data-section]").dataset.section,
      before: lesson.nextElementSibling?.dataset.lesson ?? "",
    });
  }

  #back() {
    if (!this.#lesson) return;
    this.#home.list.insertBefore(this.#lesson, this.#home.next);
    this.#release();
  }

  #release() {
    delete this.#lesson.dataset.dragged;
    this.#lesson = null;
    this.#home = null;
  }

  #send(fields) {
    const form = this.querySelector("form");
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    form.requestSubmit();
  }
}

/** What is typed elsewhere on the page and not sent yet outlives a lesson that is moved. */
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const { target, requestConfig } = detail;
  if (target.id !== "outline" || !detail.shouldSwap) return;
  const typed = [...target.querySelectorAll("input:not([type=hidden]), textarea")].filter(
    ({ form, value, defaultValue }) => form !== requestConfig.elt && value !== defaultValue,
  );
  document.addEventListener("htmx:afterSwap", () => typed.forEach(restore), { once: true });
});

function restore({ id, value, defaultValue }) {
  const field = document.getElementById(id);
  if (field?.defaultValue === defaultValue) field.value = value;
}

customElements.define("aliquot-outline", AliquotOutline);
