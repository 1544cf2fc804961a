// <aliquot-places>: draws the places of a question on its picture. The rows of the form beside it keep them as numbers: what is drawn
// is written there, what is written there is drawn. Without the script only the rows are seen. Inside: buttons data-tool, undo, remove
// and close, the frame of the picture, fields for the words of the chosen place, and a list to choose from (data-part each).
// Attributes: preview (id of the question's preview, whose picture it is). Events: none; fields of the form fire input.
import { PlacePicture } from "aliquot/place-picture";
import { PlaceRows } from "aliquot/place-rows";
import { actOf } from "aliquot/place-keys";
import { describe, HINTS, showPanel } from "aliquot/place-panel";
import { pictureOf } from "aliquot/place-source";
import { inTheMiddle } from "aliquot/shapes";

class AliquotPlaces extends HTMLElement {
  #ends;
  #rows;
  #picture;
  #tool = "choose";
  #chosen;

  connectedCallback() {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const form = this.closest("form");
    this.#rows = new PlaceRows(form);
    const tells = {
      chose: (row) => this.#choose(row),
      changed: (row, shape) => this.#rows.draw(row, shape),
      added: (shape) => this.#add(shape),
      begun: () => this.#show(),
    };
    this.#picture = new PlacePicture(this.#part("frame"), tells, signal);
    this.#part("frame").addEventListener("keydown", (event) => this.#key(event), { signal });
    this.addEventListener("click", ({ target }) => this.#press(target.closest("button")), { signal });
    this.#part("text").addEventListener("input", ({ target }) => this.#rows.name(this.#chosen, target.value), { signal });
    this.#part("found").addEventListener("input", ({ target }) => this.#rows.find(this.#chosen, target.checked), { signal });
    form.addEventListener("input", () => this.#show(), { signal });
    form.addEventListener("aliquot:fresh", () => setTimeout(() => this.#show()), { signal });
    document.addEventListener("htmx:load", ({ target }) => target.id === this.getAttribute("preview") && this.#take(), { signal });
    this.hidden = false;
    this.#take();
  }

  disconnectedCallback() {
    this.#ends.abort();
  }

  #take() {
    const picture = pictureOf(document.getElementById(this.getAttribute("preview")));
    this.#picture.picture = picture;
    this.#part("none").hidden = picture !== null;
    this.#part("drawing").hidden = picture === null;
    this.#show();
  }

  #press(button) {
    if (!button) return;
    const { tool, part, row } = button.dataset;
    if (tool) this.#use(tool);
    else if (row) this.#choose(Number(row), true);
    else if (part === "undo") this.#undo();
    else if (part === "remove") this.#remove();
    else if (part === "close") this.#picture.close();
  }

  #key(event) {
    const act = actOf(event, { tool: this.#tool, place: this.#place, begun: this.#picture.begun, canUndo: this.#rows.canUndo });
    if (!act) return;
    event.preventDefault();
    this.#acts[act.name](act);
  }

  #acts = {
    nothing: () => {},
    undo: () => this.#undo(),
    draw: ({ place, shape }) => this.#nudge(place, shape),
    remove: () => this.#remove(),
    back: () => this.#back(),
    put: () => this.#put(),
    leave: () => this.#leave(),
  };

  #use(tool) {
    this.#tool = tool;
    this.#say(HINTS[tool]);
    this.#part("frame").focus({ preventScroll: true });
    this.#show();
  }

  #put() {
    if (this.#picture.begun > 2) this.#picture.close();
    else this.#add(inTheMiddle(this.#tool));
  }

  #add(shape) {
    const row = this.#rows.free;
    this.#tool = "choose";
    if (row === undefined) return this.#full();
    this.#chosen = row;
    this.#rows.add(row, shape);
    this.#say(`Added: ${describe(this.#place)} Say below what is seen there.`);
  }

  #full() {
    this.#show();
    this.#say("All rows are taken. Delete a place first.");
  }

  #back() {
    this.#picture.back();
    this.#show();
  }

  #nudge(place, shape) {
    this.#rows.draw(place.row, shape, true);
    this.#say(describe(this.#place));
  }

  #remove() {
    const row = this.#chosen;
    this.#chosen = undefined;
    this.#rows.remove(row);
    this.#say(`Place ${row + 1} deleted.`);
    this.#part("frame").focus({ preventScroll: true });
  }

  #undo() {
    this.#chosen = this.#rows.undo();
    this.#show();
    this.#say("The last step is undone.");
    if (!this.#rows.canUndo) this.#part("frame").focus({ preventScroll: true });
  }

  #leave() {
    if (this.#tool === "choose") this.#chosen = undefined;
    this.#tool = "choose";
    this.#show();
  }

  #choose(row, focus = false) {
    this.#tool = "choose";
    this.#chosen = row;
    this.#show();
    if (this.#place) this.#say(describe(this.#place));
    if (focus) this.#part("frame").focus({ preventScroll: true });
  }

  get #place() {
    return this.#rows.drawn.find(({ row }) => row === this.#chosen);
  }

  #show() {
    const places = this.#rows.drawn;
    const shown = { places, place: this.#place, tool: this.#tool, begun: this.#picture.begun, canUndo: this.#rows.canUndo };
    this.#picture.show({ places, chosen: shown.place?.row, tool: this.#tool, next: this.#rows.free ?? 0 });
    showPanel(this, shown);
  }

  #say(words) {
    this.#part("said").textContent = words;
  }

  #part(name) {
    return this.querySelector(`[data-part=${name}]`);
  }
}

customElements.define("aliquot-places", AliquotPlaces);
