/** The marks on a picture, one by one, each with a button that removes it. From the page's #mark-row-template. */
import { t } from "aliquot/phrases";
import { placeOf } from "aliquot/room/mark-words";
import { copyOf, setDisabled } from "aliquot/room/telling";

export class MarkList {
  #view;
  #changed;
  #emptied;
  #points;

  /** `changed(points)` gets the marks that are left; `emptied()` is told when the last one was removed here. */
  constructor(view, { changed, emptied }) {
    this.#view = view;
    this.#changed = changed;
    this.#emptied = emptied;
  }

  show(points, off) {
    this.#view.hidden = points.length === 0;
    if (JSON.stringify(points) !== JSON.stringify(this.#points)) this.#list(points);
    setDisabled(this.#view, off);
  }

  /** Whoever removed one by keys goes on at the next. */
  #list(points) {
    const at = this.#buttons.indexOf(document.activeElement);
    this.#points = points;
    this.#view.querySelector("ol").replaceChildren(...points.map((point, index) => this.#row(point, index)));
    if (at < 0) return;
    if (points.length === 0) this.#emptied();
    else this.#buttons[Math.min(at, points.length - 1)].focus();
  }

  get #buttons() {
    return [...this.#view.querySelectorAll("button")];
  }

  #row(point, index) {
    const row = copyOf("mark-row");
    row.querySelector("[data-part=where]").textContent = placeOf(point);
    const button = row.querySelector("button");
    button.setAttribute("aria-label", t("Remove mark {0}", index + 1));
    button.addEventListener("click", () => this.#changed(this.#points.toSpliced(index, 1)));
    return row;
  }
}
