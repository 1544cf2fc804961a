/**
 * This tab's hold on the attempt. The number lives in sessionStorage: it survives a reload and dies with the tab. A
 * duplicated tab inherits it, so each number in use is locked by the tab that uses it, asleep or awake.
 */
const RELOAD_MS = 1_000; // until the lock of the page before is free

export class Lease {
  #key;
  #number;
  #free = () => {};

  constructor(attempt) {
    this.#key = `aliquot-lease-${attempt}`;
    this.#number = Number(sessionStorage.getItem(this.#key)) || undefined;
  }

  /** Undefined in a tab that has neither started the attempt nor taken it over. */
  get number() {
    return this.#number;
  }

  take(number) {
    this.#number = number;
    sessionStorage.setItem(this.#key, number);
    this.#free();
    this.#lock(number);
  }

  /** Gives the number back if a living tab already holds it. */
  async settle() {
    if (this.#number !== undefined && !(await this.#lock(this.#number))) this.#number = undefined;
  }

  /** The numbers that other windows of this browser still work under. */
  async others() {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const names = held.map(({ name }) => name).filter((name) => name.startsWith(`${this.#key}-`));
    const numbers = new Set(names.map((name) => Number(name.slice(this.#key.length + 1))));
    numbers.delete(this.#number);
    return numbers;
  }

  /** Resolves with whether it is ours. Without a secure connection there are no locks, and nobody to ask. */
  #lock(number) {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((resolve) => {
      const held = () => {
        resolve(true);
        return new Promise((free) => (this.#free = free));
      };
      const waits = { signal: AbortSignal.timeout(RELOAD_MS) };
      navigator.locks.request(`${this.#key}-${number}`, waits, held).catch(() => resolve(false));
    });
  }
}
