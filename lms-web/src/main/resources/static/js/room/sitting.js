/**
 * The attempt as this tab knows it: questions, what is chosen, and how far each choice has got. A choice becomes a
 * revision here and goes to the outbox; the screen only ever shows what is written here. Fires `change` ({position}).
 *
 * An answer: {position, response, flagged, locked, revision, state, savedAt, held, feedback, struck, elapsedMs};
 * its state: "none", "sending" (with the outbox), "saved", "late", "conflict" or "refused".
 */
export class Sitting extends EventTarget {
  #answers = new Map();
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
    for (const { position } of attempt.positions) {
      const struck = new Set(notes.get(`struck:${position}`));
      this.#answers.set(position, { position, struck, revision: 0, elapsedMs: 0 });
    }
    this.refresh(attempt, items);
  }

  get tutor() {
    return this.attempt.mode === "tutor";
  }

  get answers() {
    return [...this.#answers.values()];
  }

  answer(position) {
    return this.#answers.get(position);
  }

  opened(position) {
    if (this.position) this.#spend(this.answer(this.position));
    this.position = position;
    this.#openedAt = performance.now();
  }

  choose(position, response) {
    this.#revise(position, { response });
  }

  flag(position) {
    this.#revise(position, { flagged: !this.answer(position).flagged });
  }

  /** Tutor mode: the answer is given for good, and the reply brings the reasons. */
  check(position) {
    this.#revise(position, { locked: true }, true);
  }

  strike(position, option) {
    const { struck } = this.answer(position);
    if (!struck.delete(option)) struck.add(option);
    this.#journal.note(`struck:${position}`, [...struck]);
    this.#changed(position);
  }

  /** What the server holds stands, except where something is still on its way to it. */
  refresh(attempt, items) {
    this.attempt = attempt;
    this.items = new Map(items.map((item) => [item.position, item]));
    const underway = new Set(this.#outbox.waiting.map(({ position }) => position));
    for (const standing of attempt.positions) {
      if (!underway.has(standing.position)) this.#adopt(this.answer(standing.position), standing);
      this.#changed(standing.position);
    }
  }

  /** After a reload: what the journal still holds stands over what the server knows, and goes out again. */
  recall(entries) {
    entries.sort((a, b) => a.order - b.order);
    for (const { state, position, response, flagged, final, revision, elapsedMs, order, held } of entries) {
      const answer = this.answer(position);
      answer.revision = Math.max(answer.revision, revision);
      this.#order = Math.max(this.#order, order);
      if (state !== "waiting") Object.assign(answer, { state, held });
      else Object.assign(answer, { state: "sending", response, flagged, elapsedMs, locked: final });
    }
    this.#outbox.resume(entries.filter(({ state }) => state === "waiting"));
  }

  /** The server's word on one entry. Only the newest revision of a position says how the position stands. */
  settle({ position, revision, state, savedAt, held }, body) {
    const answer = this.answer(position);
    if (body.feedback) answer.feedback = body.feedback;
    if (answer.revision === revision) Object.assign(answer, { state, savedAt, held });
    this.#changed(position);
  }

  #adopt(answer, { answered, flagged, closed, revision = 0, savedAt }) {
    const { response = null, feedback = answer.feedback } = this.items.get(answer.position) ?? {};
    const state = answered || flagged || savedAt ? "saved" : "none";
    Object.assign(answer, { response, flagged, feedback, savedAt, state, locked: this.tutor && closed === true });
    answer.revision = Math.max(answer.revision, revision);
  }

  #revise(position, change, final = false) {
    const answer = this.answer(position);
    if (this.readOnly || answer.locked) return;
    Object.assign(answer, change, { revision: answer.revision + 1, state: "sending", savedAt: undefined });
    this.#spend(answer);
    const { response, flagged, revision, elapsedMs } = answer;
    const givenMs = this.#clock.since(this.attempt.startedAt);
    const stamp = { position, lease: this.lease.number, revision, order: ++this.#order, state: "waiting" };
    this.#outbox.add({ ...stamp, response, flagged, final, givenMs, elapsedMs });
    this.#changed(position);
  }

  #spend(answer) {
    answer.elapsedMs += Math.round(performance.now() - this.#openedAt);
    this.#openedAt = performance.now();
  }

  #changed(position) {
    this.dispatchEvent(new CustomEvent("change", { detail: { position } }));
  }
}
