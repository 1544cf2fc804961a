/**
 * <aliquot-keep>: the switch that keeps a course on this device. Inside: a checkbox, a line data-part="state", a progress
 * data-part="progress". Without the script, or where the browser can keep nothing, it is not shown.
 * Attributes: data-source (the list of what is to be kept), data-course. Events: none.
 */
import { forget, hold, kept } from "aliquot/kept";
import { t } from "aliquot/phrases";

const megabytes = (bytes) => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;

class AliquotKeep extends HTMLElement {
  #ends;

  connectedCallback() {
    if (!("caches" in window) || !document.querySelector('meta[name="worker"]')) return;
    this.#ends = new AbortController();
    this.#box.addEventListener("change", () => (this.#box.checked ? this.#keep() : this.#forget()), { signal: this.#ends.signal });
    this.#appear();
  }

  /** Not before it stands as it should: what somebody turns on must not go off again by itself. */
  async #appear() {
    await this.#show();
    this.hidden = false;
  }

  disconnectedCallback() {
    this.#ends?.abort();
  }

  get #box() {
    return this.querySelector("input");
  }

  async #kept() {
    return (await kept()).find(({ course }) => course === this.dataset.course);
  }

  async #show() {
    const list = await this.#kept();
    this.#box.checked = list !== undefined;
    const lessons = list?.pages.filter(({ kind }) => kind === "lesson").length;
    if (list) this.#say(t("Kept on this device: {0}, your next reviews, and ten questions, {1}.", lessons === 1 ? t("1 lesson") : t("{0} lessons", lessons), megabytes(list.bytes)));
  }

  async #keep() {
    const bar = this.querySelector("[data-part=progress]");
    this.#box.disabled = true;
    this.#say(t("Saving it on this device. You can continue reading; keep this page open."));
    bar.hidden = false;
    try {
      navigator.storage?.persist?.(); // asked once; without it the browser may throw it away when room is short
      await hold(this.dataset.source, (done, all) => Object.assign(bar, { max: all, value: done }));
      await this.#show();
    } catch (error) {
      this.#box.checked = false;
      await forget(this.dataset);
      this.#say(why(error));
    }
    bar.hidden = true;
    this.#box.disabled = false;
  }

  async #forget() {
    const list = await this.#kept();
    if (list) await forget(list);
    this.#say(t("Removed from this device."));
  }

  #say(words) {
    this.querySelector("[data-part=state]").textContent = words;
  }
}

function why({ name }) {
  if (name === "RangeError") return t("Not saved: that would be more than 50 MB on this device. Turn off another course first.");
  if (name === "QuotaExceededError") return t("Not saved: this device has no room left.");
  return t("Not saved: the network failed. Try again when it is better.");
}

customElements.define("aliquot-keep", AliquotKeep);
