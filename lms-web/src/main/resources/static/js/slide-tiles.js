/** The tiles of a slide: fetches those that are seen, the middle first, keeps some, and draws what there is of them. */
const SIDE = 256;
const FOCUSED = 2; // from this level on planes are told apart
const KEPT = 200; // some 50 MB once they are unpacked
const AT_ONCE = 4;
const AGAIN_MS = 500; // twice as long after each failure
const LATEST_MS = 15000;
const HAIR = 1e-6; // of a tile: what numbers are off by
const SOFT = 1.3; // a pixel of a tile may take so many of the screen

export class SlideTiles {
  #slide;
  #came;
  #kept = new Map();
  #wanted = [];
  #underWay = new Set();
  #failed = 0;
  #plane;

  /** `came()` is called when there is more to be drawn. */
  constructor(slide, came) {
    this.#slide = slide;
    this.#came = came;
    this.#plane = slide.middle;
  }

  /** Draws the part of the slide that is seen, in pixels of the screen times `dense`. Whether nothing of it is missing. */
  draw(context, view, plane, dense) {
    const { width, height } = context.canvas;
    const scale = view.scale / dense;
    const left = view.x / scale - width / 2;
    const top = view.y / scale - height / 2;
    const put = (picture, x, y, wide, high) => {
      const at = [x, y, x + wide, y + high].map((edge, i) => Math.round(edge / scale - (i % 2 ? top : left)));
      context.drawImage(picture, at[0], at[1], at[2] - at[0], at[3] - at[1]);
    };
    context.clearRect(0, 0, width, height);
    const isThere = this.#slide.whole.complete && this.#slide.whole.naturalWidth > 0;
    if (isThere) put(this.#slide.whole, 0, 0, this.#slide.width, this.#slide.height);
    const closest = this.#level(scale);
    this.#wanted = [];
    for (let level = 1; level <= closest; level++) {
      const pixel = this.#slide.pixel * 2 ** (this.#slide.levels - level);
      const side = SIDE * pixel;
      for (const tile of this.#seen(level, side, { x: left * scale, y: top * scale, wide: width * scale, high: height * scale })) {
        const file = (of) => `${level}-${level < FOCUSED ? this.#slide.middle : of}-${tile.column}-${tile.row}.jpg`;
        const picture = this.#kept.get(file(plane)) ?? this.#kept.get(file(this.#plane));
        if (picture) put(picture, tile.column * side, tile.row * side, picture.naturalWidth * pixel, picture.naturalHeight * pixel);
        if (level === closest) this.#want(file(plane), Math.hypot((tile.column + 0.5) * side - view.x, (tile.row + 0.5) * side - view.y));
      }
    }
    if (this.#wanted.length === 0) this.#plane = plane; // until then the plane before is shown below
    this.#fetch();
    return isThere && this.#wanted.length === 0;
  }

  /** Whether planes are told apart where a pixel of the screen shows so many µm. */
  hasPlanes(scale) {
    return this.#slide.planes > 1 && this.#level(scale) >= FOCUSED;
  }

  #level(scale) {
    let level = 0;
    while (level < this.#slide.levels && this.#slide.pixel * 2 ** (this.#slide.levels - level) > scale * SOFT) level++;
    return level;
  }

  #seen(level, side, { x, y, wide, high }) {
    const columns = Math.ceil(this.#slide.width / side - HAIR);
    const rows = Math.ceil(this.#slide.height / side - HAIR);
    const tiles = [];
    for (let row = Math.max(0, Math.floor(y / side)); row < Math.min(rows, (y + high) / side); row++) {
      for (let column = Math.max(0, Math.floor(x / side)); column < Math.min(columns, (x + wide) / side); column++) tiles.push({ column, row });
    }
    return tiles;
  }

  #want(file, away) {
    const picture = this.#kept.get(file);
    if (!picture) return this.#wanted.push({ file, away });
    this.#kept.delete(file);
    this.#kept.set(file, picture); // those seen last are kept longest
  }

  #fetch() {
    this.#wanted.sort((a, b) => a.away - b.away);
    for (const { file } of this.#wanted) {
      if (this.#underWay.size >= AT_ONCE) return;
      if (!this.#underWay.has(file)) this.#bring(file);
    }
  }

  /** What is still seen is asked for again. */
  #again(file) {
    this.#underWay.delete(file);
    this.#came();
  }

  async #bring(file) {
    this.#underWay.add(file);
    const picture = new Image();
    picture.src = `${this.#slide.tiles}${file}`;
    try {
      await picture.decode();
      this.#kept.set(file, picture);
      if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value);
      this.#failed = 0;
      this.#underWay.delete(file);
      this.#came();
    } catch {
      this.#failed++;
      setTimeout(() => this.#again(file), Math.min(AGAIN_MS * 2 ** this.#failed, LATEST_MS));
    }
  }
}
