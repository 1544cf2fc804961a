/**
 * One attempt on the server: its calls, each anchoring the clock where the server says the time. Insists on an answer
 * where the room cannot go on without one. A refusal of what it insists on is thrown as Refused.
 */
import { Patience } from "aliquot/patience";

const GLANCE_MS = 4_000;

export class Refused extends Error {
  constructor({ status, code }) {
    super(`refused: ${status} ${code}`);
    this.status = status;
  }
}

export class Remote {
  #api;
  #clock;
  #lease;
  #link;
  #askSignIn;
  #id;
  #path;

  constructor({ api, attempt, clock, lease, link, askSignIn }) {
    this.#api = api;
    this.#clock = clock;
    this.#lease = lease;
    this.#link = link;
    this.#askSignIn = askSignIn;
    this.#id = attempt;
    this.#path = `/attempts/${attempt}`;
  }

  /** A short look at how the attempt stands; also the way to learn whether the server is there. */
  async look() {
    return this.#heard(this.#named(await this.#api.get(this.#path, { headers: this.#holder, timeoutMs: GLANCE_MS })));
  }

  async deliver(entry) {
    const reply = await this.#api.put(this.#place(entry), body(entry));
    if (reply.kind === "ok" && !acknowledges(reply.body, entry)) return { kind: "unreachable", status: reply.status };
    this.#setClock(reply);
    return reply;
  }

  /** The page goes away: once more, without waiting for the reply. Twice is once for the server. */
  parting(entry) {
    this.#api.parting(this.#place(entry), body(entry));
  }

  /** `why` is "learner" or "time". Until the signal aborts it. */
  async submit(why, signal) {
    const reply = await this.#api.post(`${this.#path}/submit`, { why, lease: this.#lease.number }, { signal });
    return signal.aborted ? reply : this.#heard(reply);
  }

  /** For the review alone: no answer waits for it. */
  strike(position, options) {
    return this.#api.put(`${this.#path}/strikes/${position}`, { options });
  }

  /** A message of staff was read; no answer waits for it either. */
  gotIt(message) {
    return this.#api.post(`${this.#path}/messages/${message}/reading`);
  }

  /** Starts or ends a break; the reply is how the attempt stands. */
  async rest(state) {
    return this.#heard(this.#named(await this.#api.post(`${this.#path}/breaks`, { state })));
  }

  attempt() {
    return this.#insist(async () => this.#named(await this.#api.get(this.#path, { headers: this.#holder })));
  }

  takeOver() {
    return this.#insist(async () => this.#named(await this.#api.post(`${this.#path}/takeover`)));
  }

  async items() {
    const { items } = await this.#insist(() => this.#api.get(`${this.#path}/items`));
    return items;
  }

  get eventsUrl() {
    return this.#api.url(`${this.#path}/events`);
  }

  #place({ position }) {
    return `${this.#path}/responses/${position}`;
  }

  get #holder() {
    return this.#lease.number ? { "X-Lease": String(this.#lease.number) } : {};
  }

  async #insist(call) {
    const patience = new Patience();
    for (;;) {
      const reply = this.#heard(await call());
      if (reply.kind === "ok") return reply.body;
      if (reply.kind === "problem") throw new Refused(reply);
      if (reply.kind === "signed-out" && (await this.#askSignIn())) continue;
      await patience.wait(reply.retryAfterMs);
    }
  }

  /** How an attempt stands names it, or was written by something between us and the server. */
  #named(reply) {
    return reply.kind === "ok" && reply.body.id !== this.#id ? { kind: "unreachable" } : reply;
  }

  #heard(reply) {
    this.#setClock(reply);
    this.#link.heard(reply);
    return reply;
  }

  #setClock({ body, problem, sentAt, receivedAt }) {
    const { serverTime } = body ?? problem ?? {};
    if (serverTime) this.#clock.anchor(serverTime, sentAt, receivedAt);
  }
}

/** What the server is told of an entry; the rest is the journal's. */
function body({ order, state, typing, ...answer }) {
  return answer;
}

/** A reply that does not name this very answer was written by something between us and the server. */
function acknowledges({ position, lease, revision, savedAt }, entry) {
  return position === entry.position && lease === entry.lease && revision === entry.revision && Boolean(savedAt);
}
