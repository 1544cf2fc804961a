/**
 * One attempt on the server: its calls, each anchoring the clock where the server says the time. Insists on an answer
 * where the room cannot go on without one. A refusal of what it insists on is thrown as Refused.
 */
import { Patience } from "aliquot/room/patience";

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
  #path;

  constructor({ api, attempt, clock, lease, link, askSignIn }) {
    this.#api = api;
    this.#clock = clock;
    this.#lease = lease;
    this.#link = link;
    this.#askSignIn = askSignIn;
    this.#path = `/attempts/${attempt}`;
  }

  /** A short look at how the attempt stands; also the way to learn whether the server is there. */
  async look() {
    return this.#heard(await this.#api.get(this.#path, { headers: this.#holder, timeoutMs: GLANCE_MS }));
  }

  deliver({ order, state, ...answer }) {
    return this.#api.put(`${this.#path}/responses/${answer.position}`, answer);
  }

  async submit() {
    return this.#heard(await this.#api.post(`${this.#path}/submit`));
  }

  /** Starts or ends a break; the reply is how the attempt stands. */
  async rest(state) {
    return this.#heard(await this.#api.post(`${this.#path}/breaks`, { state }));
  }

  attempt() {
    return this.#insist(() => this.#api.get(this.#path, { headers: this.#holder }));
  }

  takeOver() {
    return this.#insist(() => this.#api.post(`${this.#path}/takeover`));
  }

  async items() {
    const { items } = await this.#insist(() => this.#api.get(`${this.#path}/items`));
    return items;
  }

  get eventsUrl() {
    return this.#api.url(`${this.#path}/events`);
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

  #heard(reply) {
    if (reply.kind === "ok" && reply.body.serverTime) this.#clock.anchor(reply.body.serverTime, reply.sentAt, reply.receivedAt);
    this.#link.heard(reply);
    return reply;
  }
}
