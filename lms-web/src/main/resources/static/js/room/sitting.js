/**
 * The attempt as this tab knows it: questions, what is chosen, and how far each choice has got. A choice becomes a
 * revision here and goes to the outbox; the screen only ever shows what is written here. Fires `change` ({position}).
 */
import { takeNext } from "aliquot/room/adaptive";
import { adopt, blank, isBehind, recall } from "aliquot/room/answer";
import { hasTime, looked } from "aliquot/room/standing";

const QUIET_MS = 2_000;
const BEFORE_THE_END_MS = 1_000; // what is typed at the last moment must still get there

export class Sitting extends EventTarget {
  #answers = new Map();
  #notes;
  #journal;
  #clock;
  #outbox;
  #order = 0;
  #openedAt = 0;

  constructor({ attempt, items, notes, lease, journal, clock, outbox }) {
    super();
    this.lease = lease;
    this.readOnly = false;
    this.#journal = journal;
    this.#clock = clock;
    this.#outbox = outbox;
    this.#notes = notes;
    this.refresh(attempt, items);
  }

  get answers() {
    return [...this.#answers.values()];
  }

  answer(position) {
    return this.#answers.get(position);
  }

  /** From now on there is this question, too. */
  meet(position) {
    if (!this.#answers.has(position)) this.#answers.set(position, blank(position, this.#notes.get(`struck:${position}`)));
  }

  opened(position) {
    if (this.position) this.#spend(this.answer(this.position));
    this.position = position;
    this.#openedAt = performance.now();
  }

  /** `typing` says that more may follow in a moment. */
  choose(position, response, typing = false) {
    const said = this.answer(position);
    const unheard = said.state === "refused" || said.state === "late";
    const same = JSON.stringify(said.response) === JSON.stringify(response) && !unheard;
    if (same && !typing) this.#outbox.release(); // a field is left as it was
    else this.#revise(position, { response }, { typing });
  }

  flag(position) {
    this.#revise(position, { flagged: !this.answer(position).flagged });
  }

  /** The answer is given for good: in tutor mode the reply brings the reasons, in an adaptive exam the next question. */
  check(position) {
    this.#revise(position, { locked: true }, { final: true });
  }

  strike(position, option) {
    const { struck } = this.answer(position);
    if (!struck.delete(option)) struck.add(option);
    this.#journal.note(`struck:${position}`, [...struck]);
    this.#changed(position);
  }

  /** Takes over how the attempt stands; true when the server has answers that this tab does not know. */
  hear(attempt) {
    this.attempt = looked(attempt, this.attempt);
    return attempt.positions.some((standing) => !this.#answers.has(standing.position) || isBehind(this.answer(standing.position), standing));
  }

  /** What the server holds stands, except where something is still on its way to it. */
  refresh(attempt, items) {
    this.attempt = looked(attempt, this.attempt);
    this.items = new Map(items.map((item) => [item.position, item]));
    const underway = new Set(this.#outbox.waiting.map(({ position }) => position));
    for (const standing of attempt.positions) {
      const { position } = standing;
      this.meet(position);
      if (!underway.has(position)) adopt(this.answer(position), standing, this.items.get(position));
      this.#changed(position);
    }
  }

  /** After a reload: what the journal still holds stands over what the server knows, and goes out again. */
  recall(entries) {
    entries.sort((a, b) => a.order - b.order);
    for (const entry of entries) recall(this.answer(entry.position), entry);
    this.#order = entries.at(-1)?.order ?? 0;
    this.#outbox.resume(entries.filter(({ state }) => state === "waiting"));
  }

  /** There is time again: what came too late is given once more, by itself. Returns where. */
  giveAgain() {
    const late = this.answers.filter(({ state }) => state === "late");
    if (this.readOnly || !hasTime(this.attempt, this.#clock)) return [];
    for (const answer of late) {
      const final = answer.locked === true;
      answer.locked = false;
      this.#revise(answer.position, { locked: final }, { final });
    }
    return late.map(({ position }) => position);
  }

  /** The server cannot take this one for now. */
  setAside({ position, revision }) {
    const answer = this.answer(position);
    if (answer.revision === revision) answer.state = "aside";
    this.#changed(position);
  }

  /** The server's word on one entry. Only the newest revision of a position says how the position stands. */
  settle({ position, revision, state, savedAt, held }, body) {
    const answer = this.answer(position);
    if (answer.revision === revision) Object.assign(answer, { state, savedAt, held });
    if (body.feedback) answer.feedback = body.feedback;
    takeNext(this, body);
    this.#changed(position);
  }

  #revise(position, change, { final = false, typing = false } = {}) {
    const answer = this.answer(position);
    if (this.readOnly || answer.locked) return;
    if (!hasTime(this.attempt, this.#clock)) return this.#changed(position); // nothing new is taken
    const lease = this.lease.number;
    const goesOn = typing && this.#outbox.holds({ position, lease, revision: answer.revision });
    const revision = goesOn ? answer.revision : answer.revision + 1;
    Object.assign(answer, change, { lease, revision, state: "sending", savedAt: undefined });
    if (position === this.position) this.#spend(answer);
    const { response, flagged, elapsedMs } = answer;
    const givenMs = this.#clock.since(this.attempt.startedAt);
    const stamp = { position, lease, revision, order: ++this.#order, state: "waiting" };
    const entry = { ...stamp, response, flagged, final, givenMs, elapsedMs };
    if (typing) this.#outbox.hold({ ...entry, typing }, this.#quietMs());
    else this.#outbox.add(entry);
    this.#changed(position);
  }

  #quietMs() {
    const { deadline } = this.attempt;
    const left = deadline ? this.#clock.until(deadline) - BEFORE_THE_END_MS : QUIET_MS;
    return Math.min(QUIET_MS, Math.max(0, left));
  }

  #spend(answer) {
    answer.elapsedMs += Math.round(performance.now() - this.#openedAt);
    this.#openedAt = performance.now();
  }

  #changed(position) {
    this.dispatchEvent(new CustomEvent("change", { detail: { position } }));
  }
}
