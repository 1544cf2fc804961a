// <aliquot-slide>: a slide under the microscope, moved, brought closer and focused by finger, mouse, keys and buttons; the server names
// what is pressed. Inside: data-part stage with the picture of the whole, glass (a canvas) and signs; keys, controls with buttons
// data-act, state, said; marks (details) where those are marked in the page. Attributes: whole (its address, beside which the tiles lie),
// object (address that names what lies at x and y), width and height in µm, planes (heights in µm), points and levels where they are not
// those of drawn slides, unmeasured where µm are points, keeps (a name under which this window goes on where it was). Events: aliquot:seen with the part that is seen, in points.
// Without the script the whole is seen.
import { t } from "aliquot/phrases";
import { SlideHand } from "aliquot/slide-hand";
import { SlideMarks } from "aliquot/slide-marks";
import { SlideNames } from "aliquot/slide-names";
import { SlideSigns } from "aliquot/slide-signs";
import { SlideTiles } from "aliquot/slide-tiles";
import { SlideView } from "aliquot/slide-view";

const CLOSEST_PX = 8192;
const LEVELS = 4;
const MILLIMETER = 1000;
const DENSEST = 2;
const AGAIN_MS = 4000;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const KEYS = { "+": "closer", "=": "closer", "-": "further", 0: "whole", Home: "whole", "]": "up", "[": "down", PageUp: "up", PageDown: "down", Enter: "name", " ": "name" };

class AliquotSlide extends HTMLElement {
  #ends;
  #view;
  #tiles;
  #planes;
  #plane;
  #names;
  #signs;
  #drawing;
  #dense = 1;
  #hasGoneOn = false;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const [width, height] = ["width", "height"].map((name) => Number(this.getAttribute(name)));
    const whole = this.#part("stage").querySelector("img");
    this.#planes = this.getAttribute("planes").split(" ").map(Number);
    this.#plane = (this.#planes.length - 1) / 2;
    const slide = {
      ...{ width, height, whole, middle: this.#plane, planes: this.#planes.length, isMeasured: !this.hasAttribute("unmeasured") },
      pixel: width / (this.getAttribute("points") ?? CLOSEST_PX),
      levels: Number(this.getAttribute("levels") ?? LEVELS),
      tiles: this.getAttribute("whole").replace(/[^/]*$/, ""),
    };
    this.#view = new SlideView(slide);
    this.#tiles = new SlideTiles(slide, () => this.#draw());
    this.#names = this.#part("marks")
      ? new SlideMarks(this.#part("said"), this.#part("marks"), slide.pixel, { draw: () => this.#draw(), frame: (box) => this.#show(this.#view.frame(box)) }, signal)
      : new SlideNames(this.#part("said"), this.getAttribute("object"), () => this.#draw());
    this.#signs = new SlideSigns(this.#part("signs"));
    const hand = { move: (dx, dy) => this.#show(this.#view.move(dx, dy)), zoom: (times, at) => this.#zoom(times, at), ask: (at) => this.#names.ask(this.#view.at(at), this.#view.scale) };
    new SlideHand(this.#part("stage"), hand, signal);
    this.#part("stage").addEventListener("keydown", (event) => this.#key(event), { signal });
    this.#part("controls").addEventListener("click", ({ target }) => this.#acts[target.closest("button")?.dataset.act]?.(), { signal });
    whole.addEventListener("load", () => this.#draw(), { signal });
    whole.addEventListener("error", () => setTimeout(() => (whole.src = whole.src), AGAIN_MS), { signal });
    const sizes = new ResizeObserver(() => this.#fit());
    this.#open();
    sizes.observe(this.#part("stage"));
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  disconnectedCallback() {
    this.#ends.abort();
    this.#names.end();
    cancelAnimationFrame(this.#drawing);
    this.#drawing = undefined;
  }

  #acts = {
    closer: () => this.#zoom(2),
    further: () => this.#zoom(0.5),
    whole: () => this.#show(this.#view.whole()),
    up: () => this.#focus(1),
    down: () => this.#focus(-1),
    name: () => this.#names.ask(this.#view.middle, this.#view.scale),
  };

  #open() {
    const stage = this.#part("stage");
    stage.setAttribute("role", "application");
    stage.setAttribute("aria-label", t("Slide under the microscope"));
    stage.setAttribute("aria-describedby", this.#part("keys").id);
    stage.tabIndex = 0;
    stage.toggleAttribute("data-moves", true);
    for (const part of ["glass", "signs", "said", "controls", "keys"]) this.#part(part).removeAttribute("hidden");
  }

  #key(event) {
    const isTyped = event.getModifierState("AltGraph"); // as brackets are on many keyboards
    if (event.metaKey || ((event.ctrlKey || event.altKey) && !isTyped)) return;
    const arrow = ARROWS[event.key];
    const act = KEYS[event.key];
    if (!arrow && !act) return;
    event.preventDefault();
    if (act) return this.#acts[act]();
    const step = event.shiftKey ? 0.5 : 0.1;
    this.#show(this.#view.step(arrow[0] * step, arrow[1] * step));
  }

  #zoom(times, at) {
    const changed = this.#view.zoom(times, at);
    if (changed) this.#show();
    return changed;
  }

  #focus(by) {
    this.#plane = Math.min(Math.max(this.#plane + by, 0), this.#planes.length - 1);
    this.#show();
  }

  #fit() {
    const { clientWidth, clientHeight } = this.#part("stage");
    this.#dense = Math.min(devicePixelRatio, DENSEST);
    this.#part("glass").width = Math.round(clientWidth * this.#dense);
    this.#part("glass").height = Math.round(clientHeight * this.#dense);
    this.#view.fit(clientWidth, clientHeight);
    this.#goOn();
    this.#show();
  }

  /** Where the page before was left, once. */
  #goOn() {
    if (this.#hasGoneOn) return;
    this.#hasGoneOn = true;
    const kept = this.hasAttribute("keeps") && sessionStorage.getItem(this.#place);
    if (kept) this.#view.show(JSON.parse(kept));
  }

  #show() {
    const words = this.#words(Math.round(this.#view.width), this.#planes[this.#plane]);
    this.dispatchEvent(new CustomEvent("aliquot:seen", { bubbles: true, detail: this.#view.seen }));
    if (this.hasAttribute("keeps")) sessionStorage.setItem(this.#place, JSON.stringify(this.#view.kept));
    if (this.#part("state").textContent !== words) this.#part("state").textContent = words;
    this.#draw();
  }

  #words(wide, height) {
    if (!this.#view.slide.isMeasured) return t("{0} pixels wide", wide);
    if (this.#planes.length === 1) return wide < MILLIMETER ? t("{0} µm wide", wide) : t("{0} mm wide", (wide / MILLIMETER).toFixed(1));
    if (!this.#tiles.hasPlanes(this.#view.scale / this.#dense)) return t("{0} µm wide, all planes in focus", wide);
    return t("{0} µm wide, focus at {1} µm", wide, `${height > 0 ? "+" : ""}${height}`.replace("-", "−"));
  }

  #draw() {
    this.#drawing ??= requestAnimationFrame(() => {
      this.#drawing = undefined;
      const isSharp = this.#tiles.draw(this.#part("glass").getContext("2d"), this.#view, this.#plane, this.#dense);
      this.#part("stage").setAttribute("aria-busy", !isSharp);
      this.#signs.draw(this.#view, this.#names.around, this.#names.shown);
    });
  }

  get #place() {
    return `slide ${this.getAttribute("keeps")}`;
  }

  #part(name) {
    return this.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-slide", AliquotSlide);
