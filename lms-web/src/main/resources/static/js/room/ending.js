/**
 * <aliquot-ending> is the one way out: time over, handed in, or ended elsewhere. Nothing new is taken; what is held is
 * delivered like any answer; when nothing is held the attempt is handed in and the result opens.
 * Attribute: result. Property: desk. Methods: begin(why), draw(). Event: aliquot:reopened, when there is time again.
 */
import { Patience } from "aliquot/room/patience";
import { count, places } from "aliquot/room/words";

const HEADINGS = { time: "Time is over", "hand-in": "Handing in", elsewhere: "This exam is handed in" };

class Ending extends HTMLElement {
  #why;
  #final = false;
  #submitting = false;
  #patience = new Patience();

  connectedCallback() {
    this.#part("reopen").addEventListener("click", () => this.reopen());
  }

  get running() {
    return this.#why !== undefined;
  }

  begin(why) {
    this.#why = why;
    this.draw();
    this.querySelector("h1").focus();
  }

  reopen() {
    this.#why = undefined;
    this.desk.journal.note("hand-in", false);
    this.dispatchEvent(new CustomEvent("aliquot:reopened", { bubbles: true }));
  }

  /** Also the motor: every change of the outbox, the network or the attempt comes by here. */
  draw() {
    if (!this.running) return;
    const { outbox, link, sitting } = this.desk;
    const waiting = outbox.waiting.length;
    this.#final ||= sitting.attempt.status === "final";
    if (this.#why === "time" && this.#hasTimeAgain(sitting.attempt)) return this.reopen();
    this.querySelector("h1").textContent = HEADINGS[this.#why];
    this.#part("state").textContent = this.#state(waiting, link.up);
    this.#part("rule").hidden = this.#why !== "time" || waiting === 0;
    this.#part("reopen").hidden = this.#why !== "hand-in" || link.up || this.#final;
    this.#late(sitting.answers.filter(({ state }) => state === "late").map(({ position }) => position));
    if (waiting > 0) return;
    if (this.#final) this.#leave();
    else if (!sitting.readOnly) this.#submit();
  }

  /** Extra time may come after the end, as long as the attempt is not final. */
  #hasTimeAgain({ deadline, status }) {
    return status === "open" && !this.#final && this.desk.clock.until(deadline) > 0;
  }

  #state(waiting, linkUp) {
    if (waiting > 0 && linkUp) return `Sending ${count(waiting, "answer")}.`;
    if (waiting > 0) return `No connection. ${count(waiting, "answer")} kept on this device, sent as soon as it is back. Leave this window open.`;
    if (this.#final) return "Every answer has reached the server.";
    if (this.desk.sitting.readOnly) return "Every answer of this window has reached the server. The window that holds the exam hands it in.";
    return linkUp ? "Every answer has reached the server. Working out the result." : "Every answer has reached the server. The result opens as soon as it can be reached again.";
  }

  #late(positions) {
    const note = this.#part("late");
    note.hidden = positions.length === 0;
    note.querySelector("span").textContent = `${count(positions.length, "answer")} ${places(positions)}`;
  }

  async #submit() {
    if (this.#submitting) return;
    this.#submitting = true;
    const reply = await this.desk.remote.submit();
    this.#submitting = false;
    if (reply.kind === "ok" || reply.code === "attempt-final") this.#final = true;
    else if (reply.kind === "signed-out") await this.desk.askSignIn();
    else await this.#patience.wait(reply.retryAfterMs);
    this.draw();
  }

  /** Late answers are read first; with none there is nothing to read here. */
  async #leave() {
    this.#part("result").hidden = false;
    if (!this.#part("late").hidden) return;
    await this.desk.journal.forget();
    if (this.isConnected) location.replace(this.getAttribute("result"));
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

customElements.define("aliquot-ending", Ending);
