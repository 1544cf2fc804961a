/**
 * Tells the server which options are struck out, for the review alone: no answer waits for it. What the network did not take is
 * told again when it is back, also after a reload, for the device notes which questions those are. The whole of a question is told,
 * so that twice is once.
 */
const UNTOLD = "untold-strikes";

export class Strikes {
  #desk;
  #untold = new Set();
  #running = false;

  constructor(desk, signal) {
    this.#desk = desk;
    desk.link.addEventListener("change", () => desk.link.up && this.#tell(), { signal });
    this.#resume();
  }

  changed(position) {
    this.#untold.add(position);
    this.#note();
    this.#tell();
  }

  async #resume() {
    for (const position of (await this.#desk.journal.notes()).get(UNTOLD) ?? []) this.#untold.add(position);
    this.#tell();
  }

  async #tell() {
    if (this.#running) return;
    this.#running = true;
    for (const position of [...this.#untold]) {
      this.#untold.delete(position); // what is struck out meanwhile is told once more
      const { struck } = this.#desk.sitting.answer(position) ?? { struck: [] };
      const { kind } = await this.#desk.remote.strike(position, [...struck]);
      if (kind === "ok" || kind === "problem") continue;
      this.#untold.add(position);
      break;
    }
    this.#running = false;
    this.#note();
  }

  #note() {
    this.#desk.journal.note(UNTOLD, [...this.#untold]);
  }
}
