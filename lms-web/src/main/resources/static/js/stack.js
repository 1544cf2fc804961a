/**
 * <aliquot-stack>: questions or cards that are worked one after the other without a network. Each is an element data-item (its id:
 * what was done is not asked again, also when the page is opened anew) with data-url and data-body of the act that it makes; data-days
 * are those from when it was kept until it is asked. Cards are graded by buttons data-grade; a wrong answer is a grade. Attributes: data-kind
 * (cards, questions), data-one, data-many (what they are called), data-finish (where the whole is handed in). Events: none.
 */
import { all, keep } from "aliquot/outbox";
import { kept } from "aliquot/kept";
import { t } from "aliquot/phrases";

class AliquotStack extends HTMLElement {
  #ends;
  #account;
  #items = [];
  #done = 0;
  #since;

  async connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    this.addEventListener("aliquot:answered", (event) => this.#answered(event.detail), { signal });
    this.addEventListener("click", ({ target }) => this.#press(target.closest("button")), { signal });
    const [list] = await kept();
    this.#account = list?.account;
    const known = new Set(this.#account ? (await all(this.#account)).map(({ id }) => id) : []);
    const passed = days(list?.at ?? Date.now());
    const asked = [...this.querySelectorAll("[data-item]")].filter(({ dataset }) => Number(dataset.days ?? 0) <= passed);
    this.#items = asked.filter(({ dataset }) => !known.has(dataset.item));
    this.#done = asked.length - this.#items.length;
    this.#show();
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  part(name, inside = this) {
    return inside.querySelector(`[data-part="${name}"]`);
  }

  get #item() {
    return this.#items[0];
  }

  #show(focus = false) {
    for (const item of this.querySelectorAll("[data-item]")) item.hidden = item !== this.#item;
    const whole = this.#done + this.#items.length;
    this.part("count").textContent = whole === 0 ? "" : t("{0} of {1} done", this.#done, whole);
    Object.assign(this.part("progress"), { max: Math.max(1, whole), value: this.#done });
    this.#since = Date.now();
    if (!this.#item) this.#end(focus);
    else if (focus) this.part("stem", this.#item).focus();
  }

  #press(button) {
    if (!button) return;
    if (button.dataset.grade) this.#act({ grade: Number(button.dataset.grade) }).then(() => this.#next());
    else if (button.dataset.act === "show") this.#reveal();
    else if (button.dataset.act === "next") this.#next();
  }

  /** A question judged itself: a wrong card is graded with it, of a right one the learner says how well it was known. */
  async #answered({ right, response }) {
    this.response = response;
    if (this.dataset.kind !== "cards") await this.#act({ elapsedMs: Date.now() - this.#since });
    if (this.#items.length === 1) await this.#finish(); // with the last answer: nobody may come to the end
    else if (!right) await this.#act({ grade: 1 });
    this.part(right && this.dataset.kind === "cards" ? "grades" : "next", this.#item).hidden = false;
  }

  #reveal() {
    for (const part of this.#item.querySelectorAll('[data-part="asked"]')) part.hidden = true;
    for (const part of this.#item.querySelectorAll('[data-part="answer"]')) part.hidden = false;
    this.part("grades", this.#item).hidden = false;
    this.part("stem", this.#item).focus();
  }

  async #act(more) {
    const { item, url, body, method = "post" } = this.#item.dataset;
    const cards = this.dataset.kind === "cards";
    const seconds = cards ? { seconds: Math.max(1, Math.round((Date.now() - this.#since) / 1000)) } : {};
    const response = this.response ? { response: this.response } : {};
    if (this.#account) await keep(this.#account, { id: item, url, method, timed: cards, body: { ...JSON.parse(body), ...response, ...seconds, ...more } });
  }

  #next() {
    this.response = undefined;
    this.#items.shift();
    this.#done += 1;
    this.#show(true);
  }

  /** Hands the whole in. */
  async #finish() {
    const { finish } = this.dataset;
    if (finish && this.#account) await keep(this.#account, { id: finish, url: finish, method: "post", timed: false, body: {} });
  }

  #end(focus) {
    const { one, many } = this.dataset;
    this.part("end").hidden = false;
    if (this.#done > 0) this.part("end-words").textContent = t("{0} {1} done, kept on this device and sent when you are back online.", this.#done, this.#done === 1 ? one : many);
    if (focus) this.part("end-title").focus();
  }
}

/** Midnights since then, by this device's clock: it may be wrong, and counts days all the same. */
function days(then) {
  const midnight = (at) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(Date.now()) - midnight(then)) / 86_400_000);
}

customElements.define("aliquot-stack", AliquotStack);
