/** <aliquot-speaker> is the room's one live region: whatever is said aloud is said here, one sentence at a time. */
class Speaker extends HTMLElement {
  #queue = [];

  say(text) {
    this.#queue.push(text);
    if (this.#queue.length === 1) this.#next();
  }

  #next() {
    this.textContent = "";
    setTimeout(() => (this.textContent = this.#queue[0]), 100); // the same words twice are two changes
    setTimeout(() => {
      this.#queue.shift();
      if (this.#queue.length > 0) this.#next();
    }, 1_500);
  }
}

customElements.define("aliquot-speaker", Speaker);
