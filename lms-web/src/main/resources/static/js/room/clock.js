/**
 * Server time in the browser: anchored on what the server says and carried on by the monotonic clock.
 * The device's wall clock is never read, so a wrong one changes nothing.
 */
const KEEPS_FOR_MS = 300_000; // longer, and the two clocks may have drifted apart

export class ServerClock {
  #ahead = 0; // the server's epoch milliseconds minus performance.now()
  #within = Infinity; // at most so far from the truth
  #anchoredAt = -Infinity;

  /**
   * The server said `serverTime` between two readings of performance.now(); half of the way there and back is assumed. A
   * slow reply knows less than a quick one before it, so the quickest of the last minutes stands, unless the two cannot both
   * be right: then the computer has slept meanwhile.
   */
  anchor(serverTime, sentAt = performance.now(), receivedAt = performance.now()) {
    const ahead = Date.parse(serverTime) - (sentAt + receivedAt) / 2;
    const within = (receivedAt - sentAt) / 2;
    const agrees = Math.abs(ahead - this.#ahead) <= within + this.#within;
    const stale = receivedAt - this.#anchoredAt > KEEPS_FOR_MS;
    if (agrees && !stale && within >= this.#within) return;
    this.#ahead = ahead;
    this.#within = within;
    this.#anchoredAt = receivedAt;
  }

  now() {
    return performance.now() + this.#ahead;
  }

  /** Whole milliseconds since an instant of the server, never negative. */
  since(instant) {
    return Math.max(0, Math.round(this.now() - Date.parse(instant)));
  }

  /** Milliseconds until an instant of the server; negative once it has passed. */
  until(instant) {
    return Date.parse(instant) - this.now();
  }
}
