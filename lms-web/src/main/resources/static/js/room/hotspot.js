/**
 * <aliquot-hotspot> lets places be marked on the question's picture, or chosen from a list of them, which asks the same.
 * From the page's #hotspot-template. Properties: parts ({exhibits}, where the picture stands), then item.
 * Methods: show(answer, readOnly), press(index), strike(index). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import "aliquot/room/choice";
import { Picture } from "aliquot/room/picture";
import { copyOf, respond, say } from "aliquot/room/telling";
import { counted } from "aliquot/room/words";

class Hotspot extends HTMLElement {
  #item;
  #fieldset;
  #picture;
  #list = document.createElement("aliquot-choice");
  #points = [];
  #shown; // the response that the screen was made for

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("hotspot");
    this.#list.item = { ...item, type: "multiple", choose: item.points };
    this.replaceChildren(this.#fieldset, this.#list);
    this.#picture = new Picture(this.parts.exhibits.querySelector("svg, img"), {
      most: item.points,
      changed: (points, what) => this.#mark(points, what),
      moved: (at) => say(this, placeOf(at), "crosshair"),
    });
    this.#part("wanted").textContent = item.points === 1 ? t("Mark one place on the picture.") : t("Mark {0} places on the picture.", item.points);
    this.#part("clear").addEventListener("click", () => this.#mark([], "taken away"));
    this.#part("switch").addEventListener("click", () => this.#use(this.#list.hidden));
    this.#use(false);
  }

  show(answer, readOnly) {
    const { response, locked } = answer;
    const off = locked || readOnly;
    this.#points = response?.points ?? [];
    this.#picture.show(this.#points, off);
    this.#list.show(answer, readOnly);
    this.#part("clear").disabled = off || this.#points.length === 0;
    this.#part("state").textContent = t("{0} of {1} set.", this.#points.length, this.#item.points);
    this.#follow(response);
  }

  press(index) {
    if (!this.#list.hidden) this.#list.press(index);
  }

  strike(index) {
    if (!this.#list.hidden) this.#list.strike(index);
  }

  /** An answer that has come in decides which of the two ways is shown; the person may look at the other one. */
  #follow(response) {
    const shown = JSON.stringify(response);
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (response) this.#use("choices" in response);
  }

  #use(list) {
    this.#list.hidden = !list;
    this.#picture.hidden = list;
    this.#part("marking").hidden = list;
    this.#part("switch").textContent = list ? t("Mark the picture instead") : t("Choose from a list of places instead");
  }

  #mark(points, what) {
    const at = what === "set" ? ` ${placeOf(points.at(-1))}` : "";
    const most = counted(this.#item.points, "{0} mark", "{0} marks");
    say(this, (what === "set" ? t("Mark set, {0} of {1}.", points.length, most) : t("Mark removed, {0} of {1}.", points.length, most)) + at, "mark");
    respond(this, this.#item, points.length > 0 ? { points } : null);
  }

  #part(name) {
    return this.#fieldset.querySelector(`[data-part=${name}]`);
  }
}

function placeOf({ x, y }) {
  return t("{0}% from the left, {1}% from the top.", Math.round(x * 100), Math.round(y * 100));
}

customElements.define("aliquot-hotspot", Hotspot);
