/**
 * What this tab does about its attempt once it is open: keeps looking after the lease, the queue and the news. It draws
 * nothing. Fires `change` whenever the screen may have to say something else.
 */
import { isOneWay } from "aliquot/room/adaptive";
import { AttemptEvents } from "aliquot/room/events";

export class Desk extends EventTarget {
  #askSignIn;
  #events;
  #stale = false;

  constructor({ askSignIn, signal, ...parts }) {
    super();
    Object.assign(this, parts); // link, clock, lease, remote, journal, outbox, sitting
    this.#askSignIn = askSignIn;
    this.#events = new AttemptEvents(this.remote.eventsUrl, signal);
    this.#listen(signal);
  }

  /** Adaptive: the last one reached. Else the question named in the address, or the first one without an answer. */
  firstPosition(hash) {
    const { answers } = this.sitting;
    if (isOneWay(this.sitting)) return answers.at(-1).position;
    const wanted = Number(/^#q(\d+)$/.exec(hash)?.[1]);
    const named = answers.find(({ position }) => position === wanted);
    return (named ?? answers.find(({ response }) => response === null) ?? answers[0]).position;
  }

  async wantsToHandIn() {
    return (await this.journal.notes()).get("hand-in") === true;
  }

  async takeOver() {
    const attempt = await this.remote.takeOver();
    this.lease.take(attempt.lease);
    this.sitting.readOnly = false;
    this.sitting.refresh(attempt, await this.remote.items());
  }

  /** Tutor mode after a reload: the same final answer once more is answered with the same reasons. */
  async explain(position) {
    if (this.sitting.attempt.mode !== "tutor") return;
    const { locked, feedback, state, savedAt, response, flagged } = this.sitting.answer(position);
    if (!locked || feedback || state !== "saved") return;
    const { lease, revision } = this.sitting.attempt.positions[position - 1];
    const reply = await this.remote.deliver({ position, lease, revision, response, flagged, final: true });
    if (reply.kind === "ok") this.sitting.settle({ position, revision, state, savedAt }, reply.body);
  }

  /** Looks again, but only when nothing is on its way: an answer kept through an outage goes before any question. */
  async refresh({ items = false } = {}) {
    this.#stale = this.outbox.waiting.length > 0;
    if (this.#stale) return;
    const reply = await this.remote.look();
    if (reply.kind === "signed-out") this.askSignIn();
    if (reply.kind !== "ok") return;
    const behind = this.sitting.hear(reply.body);
    if ((items || behind) && !reply.body.breakUntil) this.sitting.refresh(reply.body, await this.remote.items());
    if (reply.body.leaseLost) this.#loseLease();
    this.dispatchEvent(new Event("change"));
  }

  async askSignIn() {
    if (await this.#askSignIn()) this.#wake();
  }

  /** The network is back, or somebody looks at the page again: nobody waits out a pause. */
  #wake() {
    this.outbox.wake();
    this.#events.wake();
    this.refresh();
  }

  #listen(signal) {
    const changed = () => this.dispatchEvent(new Event("change"));
    window.addEventListener("online", () => this.#wake(), { signal });
    window.addEventListener("pagehide", () => this.outbox.release(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.outbox.release() : this.#wake()), { signal });
    this.#events.addEventListener("back", () => this.#wake());
    this.#events.addEventListener("lost", () => this.refresh());
    this.#events.addEventListener("news", ({ detail }) => this.#news(detail));
    this.sitting.addEventListener("change", changed);
    this.link.addEventListener("change", changed);
    this.outbox.addEventListener("change", changed);
    this.outbox.addEventListener("settled", ({ detail }) => this.#settled(detail));
    this.outbox.addEventListener("stuck", ({ detail }) => detail.why !== "unreachable" && this.askSignIn());
  }

  #settled({ entry, body }) {
    this.sitting.settle(entry, body);
    // an entry of a window that died goes out under that window's lease, which is not ours to lose
    if (body.leaseLost && entry.lease === this.lease.number) this.#loseLease();
    const overtaken = body.superseded || entry.state === "conflict" || entry.state === "refused";
    if (overtaken || this.#stale) this.refresh({ items: overtaken });
  }

  #news({ deadline, lease, status, breakUntil, breakSecondsLeft }) {
    const { attempt } = this.sitting;
    Object.assign(attempt, { deadline: deadline ?? attempt.deadline, status: status ?? attempt.status, breakUntil, breakSecondsLeft });
    if (lease > this.lease.number) this.#loseLease();
    this.dispatchEvent(new Event("change"));
  }

  /** Another window holds the attempt now. What this one still keeps is delivered all the same. */
  #loseLease() {
    this.sitting.readOnly = true;
    this.dispatchEvent(new Event("change"));
  }
}
