/**
 * What this tab does about its attempt once it is open: keeps looking after the lease, the queue and the news. It draws
 * nothing. Fires `change` whenever the screen may have to say something else, and `again` ({positions}) when answers that
 * came too late are sent once more because there is time again.
 */
import { isOneWay } from "aliquot/room/adaptive";
import { AttemptEvents } from "aliquot/room/events";
import { hasTime, isLonger, mentioned, told } from "aliquot/room/standing";

const WISH = "hand-in";

export class Desk extends EventTarget {
  #askSignIn;
  #events;
  #stale = false;
  stopped = false; // without a clock, and staff have ended it

  constructor({ askSignIn, signal, ...parts }) {
    super();
    Object.assign(this, parts); // link, clock, lease, remote, journal, outbox, sitting, readings
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

  get hasTime() {
    return hasTime(this.sitting.attempt, this.clock);
  }

  /** The wish to hand in is that of one hold on the attempt: who takes it over has not wished it. */
  wishToHandIn(wish) {
    this.journal.note(WISH, wish && this.lease.number);
  }

  async wantsToHandIn() {
    const wish = (await this.journal.notes()).get(WISH);
    return wish > 0 && wish === this.lease.number && !this.sitting.readOnly;
  }

  /** Before the room believes its own clock: asks, unless it would have been told a moment ago. */
  async ask() {
    if (!this.#events.fresh) await this.#look();
  }

  /** Asks to be handed in; what the server says of it is heard before the reply is returned. */
  async handIn(why, signal) {
    const reply = await this.remote.submit(why, signal);
    if (reply.code === "lease-lost") this.#loseLease();
    if (reply.code === "time-left") await this.#look();
    return reply;
  }

  /** There may be time again for what came too late. */
  goOn() {
    const positions = this.sitting.giveAgain();
    if (positions.length > 0) this.dispatchEvent(new CustomEvent("again", { detail: { positions } }));
  }

  /** Nothing is chosen here before what was answered elsewhere is known, which would take its place. */
  async takeOver() {
    const attempt = await this.remote.takeOver();
    const items = await this.remote.items();
    this.lease.take(attempt.lease);
    this.wishToHandIn(false);
    this.sitting.readOnly = false;
    this.sitting.refresh(attempt, items);
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
    this.#stale = this.outbox.underway.length > 0;
    if (this.#stale) return;
    const attempt = await this.#look();
    if (!attempt || attempt.status === "final" || attempt.breakUntil) return;
    if (items || attempt.behind) this.sitting.refresh(attempt, await this.remote.items());
  }

  /** How the attempt stands, and whether this tab is behind; undefined when that cannot be known now. */
  async #look() {
    const { kind, body } = await this.remote.look();
    if (kind === "signed-out") this.askSignIn();
    if (kind !== "ok") return undefined;
    const before = this.sitting.attempt;
    const behind = this.sitting.hear(body);
    if (body.leaseLost) this.#loseLease();
    this.#stands(before);
    return { ...body, behind };
  }

  /** The server says how the attempt stands now. */
  hear(news) {
    this.#take(told(this.sitting.attempt, news));
    if (news.lease > this.lease.number) this.#loseLease();
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
    window.addEventListener("pagehide", () => this.#part(), { signal });
    window.addEventListener("beforeunload", (event) => this.outbox.waiting.length > 0 && event.preventDefault(), { signal });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.outbox.release() : this.#wake()), { signal });
    this.#events.addEventListener("back", () => this.#wake());
    this.#events.addEventListener("lost", () => this.refresh());
    this.#events.addEventListener("silent", () => this.refresh());
    this.#events.addEventListener("news", ({ detail }) => this.hear(detail));
    this.sitting.addEventListener("change", changed);
    this.readings.addEventListener("change", changed);
    this.link.addEventListener("change", changed);
    this.outbox.addEventListener("change", changed);
    this.outbox.addEventListener("aside", ({ detail }) => this.sitting.setAside(detail.entry));
    this.outbox.addEventListener("settled", ({ detail }) => this.#settled(detail));
    this.outbox.addEventListener("stuck", ({ detail }) => detail.why !== "unreachable" && this.askSignIn());
  }

  /** The page goes away; what waits is sent without waiting for the reply, and sent again if the page comes back. */
  #part() {
    this.outbox.release();
    for (const entry of this.outbox.waiting) this.remote.parting(entry);
  }

  #settled({ entry, body }) {
    this.sitting.settle(entry, body);
    this.#take(mentioned(this.sitting.attempt, body));
    // an entry of a window that died goes out under that window's lease, which is not ours to lose
    if (body.leaseLost && entry.lease === this.lease.number) this.#loseLease();
    const overtaken = body.superseded || entry.state === "conflict" || entry.state === "refused";
    if (overtaken || this.#stale) this.refresh({ items: overtaken });
  }

  #take(attempt) {
    const before = this.sitting.attempt;
    this.sitting.attempt = attempt;
    if (attempt !== before) this.#stands(before);
  }

  #stands(before) {
    const { attempt } = this.sitting;
    const longer = isLonger(before, attempt);
    this.stopped = !longer && (this.stopped || (!before.deadline && Boolean(attempt.deadline)));
    if (longer) this.goOn();
    this.dispatchEvent(new Event("change"));
  }

  /** Another window holds the attempt now. What this one still keeps is delivered all the same. */
  #loseLease() {
    this.sitting.readOnly = true;
    this.outbox.release(); // nobody types on here
    this.dispatchEvent(new Event("change"));
  }
}
