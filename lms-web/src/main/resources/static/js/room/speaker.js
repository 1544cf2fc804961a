/** <aliquot-speaker> is the room's one live region: whatever is said aloud is said here, one sentence at a time. */
const READING_MS = 1_500;

class Speaker extends HTMLElement {
  #queue = [];

  /** Of what waits to be said about the same thing, only the newest is said. */
  say(text, about) {
    const waiting = about ? this.#queue.findIndex((sentence, index) => index > 0 && sentence.about === about) : -1;
    if (waiting > 0) this.#queue.splice(waiting, 1);
    this.#queue.push({ text, about });
    if (this.#queue.length === 1) this.#next();
  }

  #next() {
    this.textContent = "";
    setTimeout(() => (this.textContent = this.#queue[0].text), 100); // the same words twice are two changes
    setTimeout(() => {
      this.#queue.shift();
      if (this.#queue.length > 0) this.#next();
    }, READING_MS);
  }
}

customElements.define("aliquot-speaker", Speaker);
