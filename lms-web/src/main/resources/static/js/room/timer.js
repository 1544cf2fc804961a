/**
 * <aliquot-timer> counts down to the deadline by the server's clock. Properties: clock, place ({zone, locale}), deadline.
 * Events: aliquot:say {text} at 30, 10, 5 and 1 minutes and when the deadline moves; aliquot:time-up.
 * Method: inWords(). Its button hides the time; what is spoken stays.
 */
import { t } from "aliquot/phrases";
import { countdown, inWords, timeOfDay } from "aliquot/room/words";

const MINUTE = 60_000;
const SPOKEN = [30, 10, 5, 1].map((minutes) => minutes * MINUTE);
const LOW = 5 * MINUTE;

class Timer extends HTMLElement {
  #deadline;
  #left = -Infinity;
  #timeout;
  #added = false;
  #over = false;

  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => this.#hide());
    document.addEventListener("visibilitychange", () => this.#tick());
  }

  disconnectedCallback() {
    clearTimeout(this.#timeout);
  }

  get deadline() {
    return this.#deadline;
  }

  set deadline(deadline) {
    const before = this.#deadline;
    if (deadline === before) return;
    this.#deadline = deadline;
    this.hidden = !deadline;
    if (before && deadline) this.#moved(Date.parse(deadline) - Date.parse(before));
    this.#tick();
  }

  inWords() {
    if (!this.#deadline) return t("There is no time limit.");
    return t("{0} left, ends {1}.", inWords(this.#remaining()), this.#end());
  }

  #moved(ms) {
    this.#added = ms > 0;
    const by = inWords(Math.abs(ms));
    this.#say(this.#added ? t("Extra time: {0}. The exam now ends at {1}.", by, this.#end()) : t("The time was shortened by {0}. The exam now ends at {1}.", by, this.#end()));
  }

  #tick() {
    clearTimeout(this.#timeout);
    if (!this.#deadline || !this.clock) return;
    const left = this.#remaining();
    const crossed = SPOKEN.find((mark) => this.#left > mark && left <= mark);
    this.#left = left;
    this.#draw(left);
    if (crossed && left > 0) this.#say(t("{0} left.", inWords(crossed)));
    this.#timeout = setTimeout(() => this.#tick(), left > 0 ? (left % 1000) + 20 : 1_000); // the clock may be set back
    const ends = left <= 0 && !this.#over;
    this.#over = left <= 0;
    if (ends) this.dispatchEvent(new CustomEvent("aliquot:time-up", { bubbles: true }));
  }

  #draw(left) {
    const low = left < LOW;
    this.#part("timer-face").toggleAttribute("data-low", low);
    this.#part("left").textContent = this.#hidden ? "" : countdown(left);
    this.#part("ends").textContent = this.#hidden ? (low ? t("under 5 minutes, ends {0}", this.#end()) : t("ends {0}", this.#end())) : this.#rest(low, left);
  }

  #rest(low, left) {
    if (this.#added) return t("extra time added, ends {0}", this.#end());
    if (low) return left < MINUTE ? t("left, last minute") : t("left, last 5 minutes");
    return t("left, ends {0}", this.#end());
  }

  #hide() {
    const button = this.querySelector("button");
    button.setAttribute("aria-pressed", !this.#hidden);
    this.#tick();
  }

  get #hidden() {
    return this.querySelector("button").getAttribute("aria-pressed") === "true";
  }

  #remaining() {
    return this.clock.until(this.#deadline);
  }

  #end() {
    return timeOfDay(this.#deadline, this.place);
  }

  #say(text) {
    this.dispatchEvent(new CustomEvent("aliquot:say", { bubbles: true, detail: { text } }));
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

customElements.define("aliquot-timer", Timer);
