/**
 * <aliquot-ending> is the one way out: time over, handed in, or ended elsewhere. Nothing new is taken; what is held is
 * delivered like any answer; when nothing is held the attempt is handed in and the result opens. Whether time is over is the
 * server's to say: it refuses to be handed in for that reason while there is time.
 * Attribute: result. Property: desk. Methods: begin(why), draw(). Event: aliquot:reopened, when there is time again.
 */
import { t } from "aliquot/phrases";
import { questions } from "aliquot/room/outbox";
import { Patience } from "aliquot/patience";
import { counted, places } from "aliquot/room/words";

const HEADINGS = { time: t("Time is up"), "hand-in": t("Handing in"), elsewhere: t("This exam is handed in") };

class Ending extends HTMLElement {
  #why;
  #final = false;
  #submitting;
  #without = false; // the answers that the server cannot take
  #patience = new Patience();

  connectedCallback() {
    this.#part("reopen").addEventListener("click", () => this.reopen());
    this.#part("without").addEventListener("click", () => {
      this.#without = true;
      this.draw();
    });
  }

  get running() {
    return this.#why !== undefined;
  }

  begin(why) {
    this.#why = why;
    this.#without = false;
    if (this.desk.outbox.aside.length > 0) this.desk.outbox.wake(); // once more, before it is too late
    this.draw();
    this.querySelector("h1").focus();
  }

  reopen() {
    this.#why = undefined;
    this.#submitting?.abort();
    this.desk.wishToHandIn(false);
    this.dispatchEvent(new CustomEvent("aliquot:reopened", { bubbles: true }));
  }

  /** Also the motor: every change of the outbox, the network or the attempt comes by here. */
  draw() {
    if (!this.running) return;
    const { outbox, link, sitting } = this.desk;
    const stuck = questions(outbox.aside);
    const waiting = questions(outbox.underway).length;
    this.#final ||= sitting.attempt.status === "final";
    if (this.#goesOn(sitting)) return this.reopen();
    this.querySelector("h1").textContent = this.#heading;
    this.#part("state").textContent = this.#state(waiting, stuck, link.up);
    this.#part("rule").hidden = this.#why !== "time" || waiting === 0;
    const late = sitting.answers.filter(({ state }) => state === "late");
    this.#list("held", late.filter(({ held }) => held).map(({ position }) => position));
    this.#list("late", late.filter(({ held }) => !held).map(({ position }) => position));
    this.#list("stuck", stuck);
    const choice = this.#why === "hand-in" && !this.#final;
    this.#part("without").textContent = stuck.length === 1 ? t("Hand in without it") : t("Hand in without them");
    this.#part("without").hidden = !choice || waiting > 0 || stuck.length === 0 || this.#without;
    this.#part("today").hidden = waiting > 0;
    this.#part("reopen").hidden = !choice || (link.up && this.#part("without").hidden);
    if (waiting > 0) return;
    if (this.#final) this.#leave();
    else if (!sitting.readOnly && (stuck.length === 0 || this.#without)) this.#submit();
  }

  /** Extra time may come after the end, as long as the attempt is not final; and only who holds the exam hands it in. */
  #goesOn(sitting) {
    if (this.#final || this.#why === "elsewhere") return false;
    return this.#why === "time" ? this.desk.hasTime : sitting.readOnly;
  }

  /** Where there is no clock, no time is up. */
  get #heading() {
    return this.#why === "time" && this.desk.stopped ? t("An instructor or proctor has ended this exam") : HEADINGS[this.#why];
  }

  #state(waiting, stuck, linkUp) {
    if (waiting > 0 && linkUp) return counted(waiting, "Sending {0} answer.", "Sending {0} answers.");
    if (waiting > 0) return counted(waiting, "{0} answer is kept on this device and sent as soon as the server can be reached again. Leave this window open.", "{0} answers are kept on this device and sent as soon as the server can be reached again. Leave this window open.");
    if (stuck.length > 0) return t("Every other answer has reached the server.");
    if (this.#final) return t("Every answer has reached the server.");
    if (this.desk.sitting.readOnly) return t("Every answer of this window has reached the server. The exam continues in another window. This page shows the result once the exam is handed in there or its time is up.");
    return linkUp ? t("Every answer has reached the server. Working out the result.") : t("Every answer has reached the server. The result opens as soon as the server can be reached again.");
  }

  #list(name, positions) {
    const note = this.#part(name);
    note.hidden = positions.length === 0;
    note.querySelector("span").textContent = `${counted(positions.length, "{0} answer", "{0} answers")} ${places(positions)}`;
  }

  async #submit() {
    if (this.#submitting) return;
    this.#submitting = new AbortController();
    const { signal } = this.#submitting;
    const reply = await this.desk.handIn(this.#why === "hand-in" ? "learner" : "time", signal);
    this.#submitting = undefined;
    if (reply.kind === "ok" || reply.code === "attempt-final") this.#final = true;
    else if (signal.aborted) return this.draw();
    else if (reply.kind === "signed-out") await this.desk.askSignIn();
    else await this.#patience.wait(reply.retryAfterMs);
    this.draw();
  }

  /** Late answers, and those the server never took, are read first; with none there is nothing to read here. */
  async #leave() {
    this.#part("result").hidden = false;
    if (["held", "late", "stuck"].some((note) => !this.#part(note).hidden)) return;
    await this.desk.journal.forget();
    if (this.isConnected) location.replace(this.getAttribute("result"));
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

customElements.define("aliquot-ending", Ending);
