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
  #path;

  constructor({ api, attempt, clock, lease, link }) {
    this.#api = api;
    this.#clock = clock;
    this.#lease = lease;
    this.#link = link;
    this.#path = `/attempts/${attempt}`;
  }

  /** A short look at how the attempt stands; also the way to learn whether the server is there. */
  async look() {
    return this.#heard(await this.#api.get(this.#path, { headers: this.#holder, timeoutMs: GLANCE_MS }));
  }

  deliver({ order, state, ...answer }) {
    return this.#api.put(`${this.#path}/responses/${answer.position}`, answer);
  }

  submit() {
    return this.#api.post(`${this.#path}/submit`);
  }

  attempt(signIn) {
    return this.#insist(() => this.#api.get(this.#path, { headers: this.#holder }), signIn);
  }

  takeOver(signIn) {
    return this.#insist(() => this.#api.post(`${this.#path}/takeover`), signIn);
  }

  async items(signIn) {
    const body = await this.#insist(() => this.#api.get(`${this.#path}/items`), signIn);
    return body.items ?? body;
  }

  get #holder() {
    return this.#lease.number ? { "X-Lease": String(this.#lease.number) } : {};
  }

  async #insist(call, signIn) {
    const patience = new Patience();
    for (;;) {
      const reply = this.#heard(await call());
      if (reply.kind === "ok") return reply.body;
      if (reply.kind === "problem") throw new Refused(reply);
      if (reply.kind === "signed-out" && (await signIn())) continue;
      await patience.wait(reply.retryAfterMs);
    }
  }

  #heard(reply) {
    if (reply.kind === "ok" && reply.body.serverTime) this.#clock.anchor(reply.body.serverTime, reply.sentAt, reply.receivedAt);
    this.#link.set(reply.kind !== "unreachable");
    return reply;
  }
}
