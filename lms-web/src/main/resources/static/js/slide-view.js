/** What part of a slide is seen: where its middle is, in µm of the slide, and how many µm a pixel of the screen shows. */
const ROOM = 1.5;
const CLOSEST = 0.5; // of a pixel of the closest tiles

export class SlideView {
  #wide = 1;
  #high = 1;
  #isWhole = true;

  constructor(slide) {
    this.slide = slide;
    this.x = slide.width / 2;
    this.y = slide.height / 2;
    this.scale = 1;
  }

  /** The size of the screen in its pixels. */
  fit(wide, high) {
    this.#wide = wide;
    this.#high = high;
    this.#set(this.#isWhole ? Infinity : this.scale);
  }

  whole() {
    this.#set(Infinity);
  }

  /** So many pixels of the screen. */
  move(dx, dy) {
    this.x += dx * this.scale;
    this.y += dy * this.scale;
    this.#set(this.scale);
  }

  /** By shares of the screen. */
  step(dx, dy) {
    this.move(dx * this.#wide, dy * this.#high);
  }

  /** So many times closer; what lies at a point of the screen stays there. Whether anything changed. */
  zoom(times, at = { x: this.#wide / 2, y: this.#high / 2 }) {
    const held = this.at(at);
    const before = this.scale;
    this.#set(this.scale / times);
    if (!this.#isWhole) {
      this.x = held.x - (at.x - this.#wide / 2) * this.scale;
      this.y = held.y - (at.y - this.#high / 2) * this.scale;
      this.#set(this.scale);
    }
    return this.scale !== before;
  }

  /** The point of the slide at a point of the screen. */
  at({ x, y }) {
    return { x: this.x + (x - this.#wide / 2) * this.scale, y: this.y + (y - this.#high / 2) * this.scale };
  }

  /** Where a point of the slide is on the screen. */
  place({ x, y }) {
    return { x: (x - this.x) / this.scale + this.#wide / 2, y: (y - this.y) / this.scale + this.#high / 2 };
  }

  get middle() {
    return { x: this.x, y: this.y };
  }

  /** What is seen, in points of the slide; at its edge also what is beside it, so that the middle is that of the screen. */
  get seen() {
    const [width, height] = [this.#wide, this.#high].map((side) => (side * this.scale) / this.slide.pixel);
    return { x: this.x / this.slide.pixel - width / 2, y: this.y / this.slide.pixel - height / 2, width, height };
  }

  /** Shows a box of the slide with some room around it, and a point as it is at the closest. */
  frame({ x, y, width, height }) {
    this.#set(Math.max(width / this.#wide, height / this.#high) * ROOM || this.slide.pixel);
    this.x = x + width / 2;
    this.y = y + height / 2;
    this.#set(this.scale);
  }

  /** What `show` brings back, on a screen of any size. */
  get kept() {
    return { x: this.x, y: this.y, scale: this.scale, isWhole: this.#isWhole };
  }

  show({ x, y, scale, isWhole }) {
    this.#set(isWhole ? Infinity : scale);
    if (this.#isWhole) return;
    this.x = x;
    this.y = y;
    this.#set(this.scale);
  }

  /** How wide what is seen is, in µm. */
  get width() {
    return Math.min(this.#wide * this.scale, this.slide.width);
  }

  /** The middle may lie at the edge of the slide, so that the pointer reaches all of it. */
  #set(scale) {
    const { width, height, pixel } = this.slide;
    const most = Math.max(width / this.#wide, height / this.#high);
    this.#isWhole = scale >= most;
    this.scale = Math.min(Math.max(scale, pixel * CLOSEST), most);
    this.x = this.#isWhole ? width / 2 : Math.min(Math.max(this.x, 0), width);
    this.y = this.#isWhole ? height / 2 : Math.min(Math.max(this.y, 0), height);
  }
}
