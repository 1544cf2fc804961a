/**
 * <aliquot-rest> is a break: the clock stands still and nothing is to be seen until it ends, by the person's hand or by
 * itself. With `data-pause` it is own practice, which stands still without an end. Properties: desk, place. Methods: take(), draw(). Event: aliquot:rested, when the questions are there again.
 */
import { t } from "aliquot/phrases";
import { timeOfDay } from "aliquot/room/words";

const LOOKS_AGAIN_MS = 600_000; // a pause may last for weeks, which no timer does; another device may have ended it

class Rest extends HTMLElement {
  #timeout;
  #busy = false;

  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => this.#say("ended"));
  }

  disconnectedCallback() {
    clearTimeout(this.#timeout);
  }

  /** Whether the server said that the clock stands still. */
  get on() {
    return Boolean(this.desk?.sitting.attempt.breakUntil);
  }

  take() {
    return this.#say("started");
  }

  draw() {
    clearTimeout(this.#timeout);
    const { breakUntil } = this.desk.sitting.attempt;
    if (!breakUntil) return;
    const left = this.desk.clock.until(breakUntil);
    if (!this.hasAttribute("data-pause")) this.querySelector("[data-part=until]").textContent = t("The clock is stopped until {0} at the latest. You can take the rest of your break later.", timeOfDay(breakUntil, this.place));
    this.#timeout = setTimeout(() => this.#back(), Math.min(Math.max(0, left) + 500, LOOKS_AGAIN_MS));
  }

  async #say(state) {
    if (this.#busy) return;
    this.#busy = true;
    const reply = await this.desk.remote.rest(state);
    this.#busy = false;
    if (reply.kind === "ok") this.desk.hear(reply.body);
    if (reply.kind === "ok" && state === "ended") await this.#back();
    return reply;
  }

  /** Looks again, with the questions, which were hidden. */
  async #back() {
    await this.desk.refresh({ items: true });
    if (!this.on) this.dispatchEvent(new CustomEvent("aliquot:rested", { bubbles: true }));
    else if (this.desk.clock.until(this.desk.sitting.attempt.breakUntil) > 2_000) this.draw();
    else this.#timeout = setTimeout(() => this.#back(), 2_000);
  }
}

customElements.define("aliquot-rest", Rest);
