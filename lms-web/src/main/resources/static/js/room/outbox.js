/**
 * The one queue of answers. Each is written to the journal first, then sent, oldest first, one at a time, until the
 * server has taken it or refused it for good. What is still being typed waits for a moment of quiet; what the server
 * fails at again and again, while it answers other questions, is set aside for a while and holds nobody up.
 * Fires `settled` ({entry, body}), `stuck` ({why}), `aside` ({entry}) and `change`.
 */
import { Patience } from "aliquot/patience";

const SLOW_MS = 4_000;
const LONGEST_PAUSE_MS = 8_000; // a database is replaced within 15 s: answers do not wait much longer than that
const MOST_FAILURES = 3;
const ASIDE_MS = 60_000;
const BUSY = new Set([408, 425, 429, 503]); // said by one that is busy with everything

export class Outbox extends EventTarget {
  #journal;
  #link;
  #send;
  #judge;
  #answers;
  #jobs = [];
  #held; // the last job, while its answer is being typed
  #quiet;
  #running = false;
  #patience = new Patience(LONGEST_PAUSE_MS);

  /** `send(entry)` makes one attempt at delivery; `judge(reply)` rules on what came back; `answers()` tells whether the server is there. */
  constructor({ journal, link, send, judge, answers }) {
    super();
    this.#journal = journal;
    this.#link = link;
    this.#send = send;
    this.#judge = judge;
    this.#answers = answers;
  }

  get waiting() {
    return this.#jobs.map((job) => job.entry);
  }

  /** Those of them that are on their way, or will be as soon as there is one. */
  get underway() {
    return this.#jobs.filter((job) => !job.wasAside).map((job) => job.entry);
  }

  /** Those of them that wait although the server is there. */
  get aside() {
    return this.#jobs.filter((job) => job.wasAside).map((job) => job.entry);
  }

  add(entry) {
    this.release();
    this.#enqueue([{ entry, kept: this.#journal.keep(entry) }]);
  }

  /** Keeps an answer at once, but sends it only after so much quiet; until then more typing takes its place. */
  hold(entry, quietMs) {
    const kept = this.#journal.keep(entry);
    if (this.holds(entry)) Object.assign(this.#held, { entry, kept });
    else {
      this.release();
      this.#held = heldBack({ entry, kept });
      this.#enqueue([this.#held]);
    }
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.release(), quietMs);
  }

  holds({ position, lease, revision }) {
    const held = this.#held?.entry;
    return held?.position === position && held.lease === lease && held.revision === revision;
  }

  /** What was typed is whole: it goes out like any answer. */
  release() {
    clearTimeout(this.#quiet);
    this.#held?.go();
    this.#held = undefined;
  }

  /** Entries found in the journal after a reload go out again under the numbers they had. */
  resume(entries) {
    this.#enqueue(entries.map((entry) => ({ entry, kept: Promise.resolve() })));
  }

  /** The network is back, someone signed in, the page is looked at again: do not wait out the pause. */
  wake() {
    for (const job of this.#jobs) job.aside = false;
    this.#patience.wake();
    this.#run();
  }

  #enqueue(jobs) {
    this.#jobs.push(...jobs);
    this.#fire("change");
    this.#run();
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    for (let job = this.#next(); job; job = this.#next()) {
      await job.whole;
      await job.kept;
      const { entry } = job;
      const reply = await this.#deliver(job);
      const ruling = this.#judge(reply);
      if (ruling.settled) await this.#settle(job, entry, ruling);
      else await this.#stuck(job, reply, ruling);
    }
    this.#running = false;
  }

  #next() {
    return this.#jobs.find((job) => !job.aside);
  }

  async #deliver(job) {
    const slow = setTimeout(() => this.#link.lost(), SLOW_MS);
    const reply = await this.#send(job.entry);
    clearTimeout(slow);
    if (!(job.wasAside && fails(reply))) this.#link.heard(reply); // else it says nothing of the way there
    return reply;
  }

  async #settle(job, entry, { mark, body }) {
    this.#patience.reset();
    Object.assign(entry, mark);
    // An acknowledged answer is the server's; what it refused stays here, to be shown again after a reload.
    await (entry.state === "saved" ? this.#journal.drop(entry) : this.#journal.keep(entry));
    this.#jobs = this.#jobs.filter((other) => other !== job);
    if (entry.state === "saved") await this.#forgetReplaced(entry);
    this.#fire("settled", { entry, body: body ?? {} });
    this.#fire("change");
  }

  /** What was set aside needs no more tries once another answer to the question stands. */
  async #forgetReplaced({ position }) {
    const replaced = this.#jobs.filter((job) => job.aside && job.entry.position === position);
    this.#jobs = this.#jobs.filter((job) => !replaced.includes(job));
    for (const { entry } of replaced) await this.#journal.drop(entry);
  }

  async #stuck(job, reply, { why }) {
    job.failures = fails(reply) ? (job.failures ?? 0) + 1 : 0;
    if (job.failures >= MOST_FAILURES && (await this.#answers())) return this.#setAside(job);
    this.#fire("stuck", { why });
    return this.#patience.wait(reply.retryAfterMs);
  }

  #setAside(job) {
    job.aside = true;
    setTimeout(() => {
      job.aside = false;
      this.#run();
    }, ASIDE_MS);
    this.#patience.reset();
    if (!job.wasAside) this.#fire("aside", { entry: job.entry });
    job.wasAside = true;
    this.#fire("change");
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Which questions these entries answer: one that is changed or checked while it waits has several. */
export const questions = (entries) => [...new Set(entries.map(({ position }) => position))];

function heldBack(job) {
  job.whole = new Promise((resolve) => (job.go = resolve));
  return job;
}

/** An answer that something on the server broke at, or that something on the way there does not let through. */
function fails({ kind, status }) {
  return kind === "unreachable" && status >= 400 && !BUSY.has(status);
}
