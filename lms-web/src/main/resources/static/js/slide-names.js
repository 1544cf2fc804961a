/** Asks the server what lies at a point of a slide, and keeps the outline of what it told. */
import { t } from "aliquot/phrases";

const FINGER_PX = 8;
const PATIENCE_MS = 10000;

export class SlideNames {
  #said;
  #address;
  #told;
  #asked;

  /** Corners in µm of what was named last. */
  around = [];

  /** Answers go into `said`; `told()` is called after each. */
  constructor(said, address, told) {
    this.#said = said;
    this.#address = address;
    this.#told = told;
  }

  /** `scale` is how many µm a pixel of the screen shows. */
  async ask({ x, y }, scale) {
    this.end();
    this.around = [];
    this.#told();
    this.#asked = new AbortController();
    const signal = AbortSignal.any([this.#asked.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const where = Object.entries({ x, y, reach: FINGER_PX * scale }).map(([name, value]) => `&${name}=${value.toFixed(1)}`);
    try {
      const answer = await fetch(this.#address + where.join(""), { signal });
      if (answer.redirected) return location.reload(); // signed out, or closed
      if (!answer.ok) throw new Error("no name");
      this.#said.innerHTML = await answer.text();
    } catch (error) {
      if (error.name === "AbortError") return;
      this.#said.textContent = t("No answer from the server. Try again in a moment.");
    }
    const around = this.#said.querySelector("[data-around]")?.dataset.around ?? "";
    this.around = around.split(" ").filter(Boolean).map((corner) => corner.split(",").map(Number));
    this.#told();
  }

  end() {
    this.#asked?.abort();
  }
}
