/**
 * <aliquot-room> puts the exam room together: it opens the attempt, shows one question at a time and redraws what has
 * changed. What the person does comes by `controls`. Attributes: data-attempt, data-account, data-api, data-csrf-url,
 * data-csrf, data-zone.
 */
import "aliquot/room/calculator";
import "aliquot/room/ending";
import "aliquot/room/key-help";
import "aliquot/room/network-bar";
import "aliquot/room/overview";
import "aliquot/room/question";
import "aliquot/room/question-map";
import "aliquot/room/sign-in";
import "aliquot/room/speaker";
import "aliquot/room/takeover";
import "aliquot/room/timer";
import { Api } from "aliquot/room/api";
import { tidings } from "aliquot/room/chip";
import { control } from "aliquot/room/controls";
import { Desk } from "aliquot/room/desk";

class Room extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback() {
    this.#open().catch((error) => this.#failed(error));
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  say(text) {
    this.part("speaker").say(text);
  }

  /** Said and shown until it is closed. */
  tell(text) {
    this.part("message").hidden = false;
    this.part("message").querySelector("p").textContent = text;
    this.say(text);
  }

  go(position) {
    const { sitting } = this.desk;
    sitting.opened(position);
    history.replaceState(null, "", `#q${position}`);
    document.title = document.title.replace(/^.*?·/, `Question ${position} of ${sitting.answers.length} ·`);
    this.part("question").open(sitting.items.get(position), sitting.answers.length);
    this.show("question");
    this.part("question").focusHeading();
    window.scrollTo(0, 0);
  }

  show(view) {
    this.dataset.view = view;
    for (const section of this.querySelectorAll("[data-view]")) section.hidden = section.dataset.view !== view;
    this.draw();
  }

  end(why) {
    this.show("ending");
    this.part("ending").begin(why);
  }

  draw() {
    const { sitting, link, outbox, journal } = this.desk;
    const view = this.dataset.view;
    this.part("timer").deadline = sitting.attempt.deadline;
    this.part("bar").draw({ linkUp: link.up, waiting: outbox.waiting.length, durable: journal.durable });
    this.part("lost").hidden = !sitting.readOnly;
    if (view === "question") this.#drawQuestion();
    if (view === "overview") this.part("overview").draw();
    if (view === "ending") this.part("ending").draw();
    else this.#endIfOver(sitting.attempt);
  }

  #drawQuestion() {
    const { sitting, link, journal } = this.desk;
    const { readOnly, tutor, position } = sitting;
    const answer = sitting.answer(position);
    const around = { readOnly, tutor, linkUp: link.up, durable: journal.durable, zone: this.dataset.zone };
    this.part("question").show(answer, around);
    this.part("map").draw(sitting, link.up);
    this.part("flag").setAttribute("aria-pressed", answer.flagged);
    this.part("back").setAttribute("aria-disabled", position === 1);
  }

  #endIfOver({ status, deadline }) {
    const over = deadline && this.desk.clock.until(deadline) <= 0;
    if (over) this.end("time");
    else if (status === "closing" || status === "final") this.end("elsewhere");
  }

  async #open() {
    const { attempt, account, api: base, csrfUrl, csrf, zone } = this.dataset;
    const api = new Api({ base, csrfUrl, csrf });
    const signIn = () => Object.assign(this.part("sign-in"), { api }).ask();
    const desk = new Desk({ api, attempt, account, signIn, signal: this.#leaving.signal });
    desk.link.addEventListener("change", () => (this.part("unreachable").hidden = desk.link.up));
    await desk.open({ mine: startedHere(), askTakeover: () => this.part("takeover").ask(), eventsUrl: `${base}/attempts/${attempt}/events` });
    this.desk = desk;
    Object.assign(this.part("timer"), { clock: desk.clock, zone });
    this.part("ending").desk = desk;
    desk.addEventListener("change", () => this.draw());
    desk.outbox.addEventListener("settled", ({ detail }) => detail.entry.state !== "saved" && this.tell(tidings(detail.entry)));
    control(this, this.#leaving.signal);
    if (desk.sitting.attempt.status === "final") this.end("elsewhere");
    else if (await desk.wantsToHandIn()) this.end("hand-in");
    else this.go(desk.firstPosition(location.hash));
  }

  #failed(error) {
    this.show("refused");
    throw error;
  }
}

/** The start page sends the browser here with `?started`: then this tab holds the attempt and need not ask. */
function startedHere() {
  const here = new URLSearchParams(location.search).has("started");
  if (here) history.replaceState(null, "", location.pathname + location.hash);
  return here;
}

customElements.define("aliquot-room", Room);
