/**
 * The one queue of answers. Each is written to the journal first, then sent, oldest first, one at a time, until the
 * server has taken it or refused it for good. What is still being typed waits for a moment of quiet.
 * Fires `settled` ({entry, body}), `stuck` ({why}) and `change`.
 */
import { Patience } from "aliquot/room/patience";

const SLOW_MS = 4_000;

export class Outbox extends EventTarget {
  #journal;
  #link;
  #send;
  #judge;
  #jobs = [];
  #held; // the last job, while its answer is being typed
  #quiet;
  #running = false;
  #patience = new Patience();

  /** `send(entry)` makes one attempt at delivery; `judge(reply)` rules on what came back. */
  constructor({ journal, link, send, judge }) {
    super();
    this.#journal = journal;
    this.#link = link;
    this.#send = send;
    this.#judge = judge;
  }

  get waiting() {
    return this.#jobs.map((job) => job.entry);
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
    this.#patience.wake();
  }

  #enqueue(jobs) {
    this.#jobs.push(...jobs);
    this.#fire("change");
    this.#run();
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    while (this.#jobs.length > 0) {
      const job = this.#jobs[0];
      await job.whole;
      await job.kept;
      const { entry } = job;
      const reply = await this.#deliver(entry);
      const ruling = this.#judge(reply);
      if (ruling.settled) await this.#settle(entry, ruling);
      else await this.#stuck(reply, ruling);
    }
    this.#running = false;
  }

  async #deliver(entry) {
    const slow = setTimeout(() => this.#link.lost(), SLOW_MS);
    const reply = await this.#send(entry);
    clearTimeout(slow);
    this.#link.heard(reply);
    return reply;
  }

  async #settle(entry, { mark, body }) {
    this.#patience.reset();
    Object.assign(entry, mark);
    // An acknowledged answer is the server's; what it refused stays here, to be shown again after a reload.
    await (entry.state === "saved" ? this.#journal.drop(entry) : this.#journal.keep(entry));
    this.#jobs.shift();
    this.#fire("settled", { entry, body: body ?? {} });
    this.#fire("change");
  }

  #stuck({ retryAfterMs }, { why }) {
    this.#fire("stuck", { why });
    return this.#patience.wait(retryAfterMs);
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function heldBack(job) {
  job.whole = new Promise((resolve) => (job.go = resolve));
  return job;
}
