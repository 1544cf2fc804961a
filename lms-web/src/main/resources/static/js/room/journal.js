/**
 * What this device keeps of one attempt of one account: every answer until the server has acknowledged it, those it
 * refused, and notes of its own (options struck out and not told yet, the wish to hand in).
 * Without IndexedDB it works in memory and `durable` says so.
 */
const ANSWERS = "answers";
const NOTES = "notes";

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export class Journal {
  #name;
  #db;

  static async open(account, attempt) {
    const journal = new Journal(`aliquot-${account}-${attempt}`);
    await journal.#open();
    return journal;
  }

  constructor(name) {
    this.#name = name;
  }

  get durable() {
    return this.#db !== undefined;
  }

  answers() {
    return this.#all(ANSWERS);
  }

  async notes() {
    const rows = await this.#all(NOTES);
    return new Map(rows.map(({ name, value }) => [name, value]));
  }

  /** Resolves when the answer is on the disk, not only with the browser. */
  keep(entry) {
    return this.#write(ANSWERS, (store) => store.put(entry));
  }

  drop({ position, lease, revision }) {
    return this.#write(ANSWERS, (store) => store.delete([position, lease, revision]));
  }

  note(name, value) {
    return this.#write(NOTES, (store) => store.put({ name, value }));
  }

  /** Forgets the attempt once nothing in it is waiting, so that a shared computer keeps nothing. */
  async forget() {
    const waiting = (await this.answers()).some(({ state }) => state === "waiting");
    if (waiting || !this.#db) return;
    this.#close();
    indexedDB.deleteDatabase(this.#name);
  }

  async #open() {
    try {
      const request = indexedDB.open(this.#name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(ANSWERS, { keyPath: ["position", "lease", "revision"] });
        request.result.createObjectStore(NOTES, { keyPath: "name" });
      };
      this.#db = await done(request);
      this.#db.onversionchange = () => this.#close(); // another window of this attempt forgets it
      this.#db.onclose = () => this.#close();
    } catch {
      this.#db = undefined;
    }
  }

  #close() {
    this.#db?.close();
    this.#db = undefined;
  }

  async #all(store) {
    return this.#db ? done(this.#db.transaction(store).objectStore(store).getAll()) : [];
  }

  async #write(store, act) {
    if (!this.#db) return;
    try {
      const transaction = this.#db.transaction(store, "readwrite", { durability: "strict" });
      act(transaction.objectStore(store));
      transaction.commit(); // on a slow disk the page may be gone before it would commit by itself
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    } catch {
      this.#db = undefined; // a full or closed disk: the room goes on and says that it keeps nothing
    }
  }
}
