/**
 * <aliquot-room> puts the exam room together: it opens the attempt, shows one question at a time and redraws what has
 * changed. What the person does comes by `controls`. Attributes: data-attempt, data-account, data-api, data-csrf-url,
 * data-csrf, data-zone, data-locale.
 */
import { t } from "aliquot/phrases";
import "aliquot/room/calculator";
import "aliquot/room/intervals";
import "aliquot/room/ending";
import "aliquot/room/from-staff";
import "aliquot/room/key-help";
import "aliquot/room/network-bar";
import "aliquot/room/overview";
import "aliquot/room/question";
import "aliquot/room/question-map";
import "aliquot/room/rest";
import "aliquot/room/sign-in";
import "aliquot/room/speaker";
import "aliquot/room/takeover";
import "aliquot/room/timer";
import { follow } from "aliquot/room/adaptive";
import { again, troubleWith } from "aliquot/room/chip";
import { control } from "aliquot/room/controls";
import { draw } from "aliquot/room/drawing";
import { openDesk } from "aliquot/room/opening";
import { fetchAhead } from "aliquot/room/pictures";

class Room extends HTMLElement {
  #leaving = new AbortController();
  #asking = false;
  #passing = false; // whether what is told goes by itself

  connectedCallback() {
    this.#open().catch((error) => this.#failed(error));
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get place() {
    const { zone, locale } = this.dataset;
    return { zone, locale };
  }

  part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  say(text, about) {
    this.part("speaker").say(text, about);
  }

  /** Said and shown until it is closed. */
  tell(text) {
    this.#passing = false;
    this.part("message").hidden = false;
    this.part("message").querySelector("p").textContent = text;
    this.say(text);
  }

  /** Said and shown of the open question alone: gone with the answer, or with the question. */
  remind(text) {
    this.tell(text);
    this.#passing = true;
  }

  forget() {
    if (this.#passing) this.part("message").hidden = true;
    this.#passing = false;
  }

  go(position) {
    const { sitting } = this.desk;
    this.forget();
    this.#turnTo(position);
    history.replaceState(null, "", `#q${position}`);
    this.#entitle(t("Question {0} of {1}", position, sitting.attempt.length));
    this.show("question");
    this.part("question").focusHeading();
    window.scrollTo(0, 0);
    this.desk.explain(position);
  }

  /** As the browser lists its windows. */
  #entitle(words) {
    document.title = document.title.replace(/^.*?·/, `${words} ·`);
  }

  #turnTo(position) {
    const { sitting } = this.desk;
    sitting.opened(position);
    this.part("question").open(sitting.items.get(position), sitting.attempt.length);
  }

  /** Of what is shown now, without moving it. */
  focusHeading() {
    this.querySelector(`section[data-view="${this.dataset.view}"] h1`)?.focus({ preventScroll: true });
  }

  show(view) {
    this.desk?.outbox.release(); // nobody types on in what is left
    this.dataset.view = view;
    for (const section of this.querySelectorAll("[data-view]")) section.hidden = section.dataset.view !== view;
    this.draw();
  }

  /** What is open and flagged, before handing in; the review of an adaptive exam begins with it. */
  finish() {
    const { sitting } = this.desk;
    if (!sitting.position) this.#turnTo(1); // opened right at the review
    this.show("overview");
    this.part("overview").open(sitting, () => this.part("timer").inWords());
    this.#entitle(this.part("overview").querySelector("h1").textContent);
  }

  rest() {
    this.show("rest");
    this.part("rest").querySelector("h1").focus();
  }

  end(why) {
    this.show("ending");
    this.part("ending").begin(why);
  }

  draw() {
    if (!this.desk) return;
    draw(this);
    if (this.dataset.view === "ending") this.part("ending").draw();
    else if (this.part("rest").on && this.dataset.view !== "rest") this.rest();
    else if (this.desk.sitting.attempt.status === "final") this.end("elsewhere");
    else if (!this.desk.hasTime) this.#timeUp();
  }

  /** By this room's clock, and a room that slept has missed the news. Until the server has said so the question stays. */
  async #timeUp() {
    if (this.#asking) return;
    this.#asking = true;
    this.desk.outbox.release();
    await this.desk.ask();
    this.#asking = false;
    if (this.desk.hasTime || this.dataset.view === "ending") this.draw();
    else this.end("time");
  }

  async #open() {
    const { signal } = this.#leaving;
    const onLink = (up) => (this.part("unreachable").hidden = up);
    const [signIn, takeover] = [this.part("sign-in"), this.part("takeover")];
    this.desk = await openDesk(this.dataset, { signIn, takeover, mine: startedHere(), signal, onLink });
    Object.assign(this.part("timer"), { clock: this.desk.clock, place: this.place });
    this.part("ending").desk = this.desk;
    Object.assign(this.part("rest"), { desk: this.desk, place: this.place });
    this.desk.addEventListener("change", () => this.draw());
    this.desk.outbox.addEventListener("aside", ({ detail }) => this.tell(troubleWith(detail.entry, this.desk.journal.durable)));
    this.desk.addEventListener("again", ({ detail }) => this.tell(again(detail.positions)));
    this.desk.outbox.addEventListener("settled", ({ detail }) => follow(this, detail));
    control(this, signal);
    const pictures = () => fetchAhead([...this.desk.sitting.items.values()], signal);
    this.addEventListener("aliquot:rested", pictures); // a room that opens during a break has no questions yet
    pictures();
    this.desk.goOn();
    if (this.desk.sitting.attempt.status === "final") this.end("elsewhere");
    else if (this.part("rest").on) this.rest();
    else if (await this.desk.wantsToHandIn()) this.end("hand-in");
    else if (this.desk.sitting.attempt.status === "review" && !location.hash) this.finish();
    else this.go(this.desk.firstPosition(location.hash));
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
