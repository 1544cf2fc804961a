/**
 * What this tab knows and does about one attempt: opening it, holding its lease, delivering answers, hearing news. It
 * draws nothing. Fires `change` whenever the screen may have to say something else.
 */
import { ServerClock } from "aliquot/room/clock";
import { AttemptEvents } from "aliquot/room/events";
import { Journal } from "aliquot/room/journal";
import { Lease } from "aliquot/room/lease";
import { Link } from "aliquot/room/link";
import { Outbox } from "aliquot/room/outbox";
import { Remote } from "aliquot/room/remote";
import { Sitting } from "aliquot/room/sitting";

export class Desk extends EventTarget {
  clock = new ServerClock();
  #signIn;
  #signal;
  #stale = false;

  /** `signIn()` asks the person to sign in again and resolves with whether they did. */
  constructor({ api, attempt, account, signIn, signal }) {
    super();
    this.link = new Link(signal);
    this.lease = new Lease(attempt);
    this.remote = new Remote({ api, attempt, clock: this.clock, lease: this.lease, link: this.link });
    this.#signIn = signIn;
    this.#signal = signal;
    this.journal = Journal.open(account, attempt);
  }

  /** `mine` says that this tab has just started the attempt; otherwise a tab without a lease asks before it takes one. */
  async open({ mine, askTakeover, eventsUrl }) {
    this.journal = await this.journal;
    await this.lease.settle();
    const attempt = await this.#hold(await this.remote.attempt(this.#signIn), mine, askTakeover);
    const items = attempt.status === "final" ? [] : await this.remote.items(this.#signIn);
    this.outbox = new Outbox({ journal: this.journal, link: this.link, send: (entry) => this.remote.deliver(entry) });
    this.sitting = new Sitting({ attempt, items, notes: await this.journal.notes(), ...this });
    this.sitting.readOnly = attempt.leaseLost === true || this.lease.number === undefined;
    this.#listen(new AttemptEvents(eventsUrl, this.#signal));
    this.sitting.recall(await this.journal.answers());
  }

  async takeOver() {
    const attempt = await this.remote.takeOver(this.#signIn);
    this.lease.take(attempt.lease);
    this.sitting.readOnly = false;
    this.sitting.refresh(attempt, await this.remote.items(this.#signIn));
  }

  /** Looks again, but only when nothing is on its way: an answer kept through an outage goes before any question. */
  async refresh({ items = false } = {}) {
    this.#stale = this.outbox.waiting.length > 0;
    if (this.#stale) return;
    const reply = await this.remote.look();
    if (reply.kind === "signed-out") this.askSignIn();
    if (reply.kind !== "ok") return;
    const questions = items ? await this.remote.items(this.#signIn) : [...this.sitting.items.values()];
    this.sitting.refresh(reply.body, questions);
    if (reply.body.leaseLost) this.#loseLease();
  }

  /** The question named in the address, else the first one without an answer. */
  firstPosition(hash) {
    const { answers } = this.sitting;
    const named = this.sitting.answer(Number(/^#q(\d+)$/.exec(hash)?.[1]));
    return (named ?? answers.find(({ response }) => response === null) ?? answers[0]).position;
  }

  async wantsToHandIn() {
    return (await this.journal.notes()).get("hand-in") === true;
  }

  async #hold(attempt, mine, askTakeover) {
    if (this.lease.number || attempt.status !== "open") return attempt;
    if (!mine) await askTakeover();
    const held = mine ? attempt : await this.remote.takeOver(this.#signIn);
    this.lease.take(held.lease);
    return held;
  }

  #listen(events) {
    const once = { signal: this.#signal };
    const changed = () => this.dispatchEvent(new Event("change"));
    const wake = () => {
      this.outbox.wake();
      events.wake();
      this.refresh();
    };
    window.addEventListener("online", wake, once);
    document.addEventListener("visibilitychange", () => document.hidden || wake(), once);
    events.addEventListener("back", wake);
    events.addEventListener("lost", () => this.refresh());
    events.addEventListener("news", ({ detail }) => this.#news(detail));
    this.sitting.addEventListener("change", changed);
    this.link.addEventListener("change", changed);
    this.outbox.addEventListener("change", changed);
    this.outbox.addEventListener("settled", ({ detail }) => this.#settled(detail));
    this.outbox.addEventListener("stuck", ({ detail }) => detail.why !== "unreachable" && this.askSignIn());
  }

  #settled({ entry, body }) {
    this.sitting.settle(entry, body);
    if (body.leaseLost) this.#loseLease();
    const overtaken = body.superseded || entry.state === "conflict";
    if (overtaken || (this.#stale && this.outbox.waiting.length === 0)) this.refresh({ items: overtaken });
  }

  #news({ deadline, lease, status }) {
    const { attempt } = this.sitting;
    Object.assign(attempt, { deadline: deadline ?? attempt.deadline, status: status ?? attempt.status });
    if (lease > this.lease.number) this.#loseLease();
    this.dispatchEvent(new Event("change"));
  }

  /** Another window holds the attempt now. What this one still keeps is delivered all the same. */
  #loseLease() {
    this.sitting.readOnly = true;
    this.dispatchEvent(new Event("change"));
  }

  async askSignIn() {
    if (await this.#signIn()) this.outbox.wake();
  }
}
