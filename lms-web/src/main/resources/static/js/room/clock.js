/**
 * Server time in the browser: anchored on what the server says and carried on by the monotonic clock.
 * The device's wall clock is never read, so a wrong one changes nothing.
 */
export class ServerClock {
  #ahead = 0; // the server's epoch milliseconds minus performance.now()

  /** The server said `serverTime` between two readings of performance.now(); half of the way there and back is assumed. */
  anchor(serverTime, sentAt = performance.now(), receivedAt = performance.now()) {
    this.#ahead = Date.parse(serverTime) - (sentAt + receivedAt) / 2;
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
