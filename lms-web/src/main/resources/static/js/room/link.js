/**
 * Whether answers can get to the server, as far as this page knows: from the browser and from every reply. Fires
 * `change`. Down is said early, up only after the server has answered. `why` is "network", "server" or "signed-out".
 */
export class Link extends EventTarget {
  #up = true;
  why = "";

  constructor(signal) {
    super();
    window.addEventListener("offline", () => this.lost(), { signal });
  }

  get up() {
    return this.#up;
  }

  lost() {
    this.#set(false, "network");
  }

  /** Every reply says something about the way to the server. */
  heard({ kind, status }) {
    if (kind === "unreachable") this.#set(false, status ? "server" : "network");
    else this.#set(kind !== "signed-out", kind);
  }

  #set(up, why) {
    const changed = up !== this.#up || (!up && why !== this.why);
    this.#up = up;
    this.why = why;
    if (changed) this.dispatchEvent(new Event("change"));
  }
}
