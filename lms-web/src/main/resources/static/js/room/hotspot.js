/**
 * <aliquot-hotspot> lets places be marked on the question's picture, or chosen from a list in words, which asks the same.
 * From the page's #hotspot-template. Properties: parts ({exhibits}, where the picture stands), then item.
 * Methods: show(answer, readOnly), press(index), strike(index). Events: aliquot:respond {response}, aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import "aliquot/room/choice";
import { MarkList } from "aliquot/room/mark-list";
import { markWords, placeOf } from "aliquot/room/mark-words";
import { Picture } from "aliquot/room/picture";
import { copyOf, respond, say } from "aliquot/room/telling";

class Hotspot extends HTMLElement {
  #item;
  #words;
  #fieldset;
  #picture;
  #list = document.createElement("aliquot-choice");
  #marks;
  #points = [];
  #shown; // the response that the screen was made for

  set item(item) {
    this.#item = item;
    this.#words = markWords(item);
    this.#fieldset = copyOf("hotspot");
    this.#list.item = { ...item, type: "multiple", choose: this.#words.choose };
    this.replaceChildren(this.#fieldset, this.#list);
    this.#picture = new Picture(this.parts.exhibits.querySelector("svg, img"), {
      most: item.points,
      changed: (points, what) => this.#mark(points, what),
      moved: (at) => say(this, placeOf(at), "crosshair"),
    });
    this.#marks = new MarkList(this.#part("list"), {
      changed: (points) => this.#mark(points, "taken away"),
      emptied: () => this.#picture.focus(),
    });
    this.#part("wanted").textContent = this.#words.wanted;
    this.#part("words").textContent = this.#words.inWords;
    this.#part("clear").addEventListener("click", () => {
      this.#mark([], "taken away");
      this.#picture.focus();
    });
    this.#part("switch").addEventListener("click", () => this.#use(this.#list.hidden));
    this.#use(false);
  }

  show(answer, readOnly) {
    const { response, locked, feedback } = answer;
    const off = locked || readOnly;
    this.#points = response?.points ?? [];
    this.#picture.show(this.#points, off);
    this.#picture.outline(feedback?.outlined ?? []);
    this.#marks.show(this.#points, off);
    this.#list.show(answer, readOnly);
    this.#part("clear").disabled = off || this.#points.length === 0;
    this.#part("state").textContent = this.#words.state(this.#points.length);
    this.#part("outlined").hidden = !feedback?.outlined;
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
    this.#part("words").hidden = !list || !this.#words.inWords;
    this.#part("switch").textContent = list ? t("Mark the picture instead") : this.#words.instead;
  }

  #mark(points, what) {
    const at = what === "set" ? ` ${placeOf(points.at(-1))}` : "";
    const gaveWay = what === "set" && points.length === this.#points.length;
    say(this, this.#words.said(points.length, what, gaveWay) + at, "mark");
    respond(this, this.#item, points.length > 0 ? { points } : null);
  }

  #part(name) {
    return this.#fieldset.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-hotspot", Hotspot);
