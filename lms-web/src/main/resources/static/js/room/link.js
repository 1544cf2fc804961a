/**
 * Whether answers can get to the server, as far as this page knows: from the browser and from every reply. Fires
 * `change`. Down is said early, up only after the server has answered. `why` is "network", "server" or "signed-out"; once it
 * is up again, what it was.
 */
export class Link extends EventTarget {
  #up = true;
  #offline = !navigator.onLine;
  why = "";

  constructor(signal) {
    super();
    window.addEventListener("online", () => (this.#offline = false), { signal });
    window.addEventListener("offline", () => this.#unplugged(), { signal });
  }

  get up() {
    return this.#up;
  }

  lost() {
    this.#set(false, this.#silence);
  }

  /** Every reply says something about the way to the server. */
  heard({ kind, status }) {
    if (kind === "unreachable") this.#set(false, status ? "server" : this.#silence);
    else if (kind === "signed-out") this.#set(false, kind);
    else this.#set(true, this.why);
  }

  #unplugged() {
    this.#offline = true;
    this.lost();
  }

  /** Where nothing is heard the browser knows of a network that is gone, and of nothing else. */
  get #silence() {
    return this.#offline ? "network" : "server";
  }

  #set(up, why) {
    const changed = up !== this.#up || (!up && why !== this.why);
    this.#up = up;
    this.why = why;
    if (changed) this.dispatchEvent(new Event("change"));
  }
}
