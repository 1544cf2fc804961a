/**
 * <aliquot-written> takes an answer in the learner's own words, from the page's #written-template; below it stands how many
 * words there are, said aloud when it gets close to the most and when it is beyond. Property: item.
 * Method: show(answer, readOnly). Events: aliquot:respond {response}, aliquot:say.
 */
import { t } from "aliquot/phrases";
import { copyOf, respond, say } from "aliquot/room/telling";

/** From this share of the most words on, writers hear how many are left. */
const CLOSE = 0.9;

class Written extends HTMLElement {
  #item;
  #fieldset;
  #area;
  #count;
  #told = "";

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("written");
    this.#area = this.#fieldset.querySelector("textarea");
    this.#count = this.#fieldset.querySelector("[data-part=count]");
    this.#area.addEventListener("input", () => this.#typed());
    this.#area.addEventListener("change", () => respond(this, item, this.#response));
    this.replaceChildren(this.#fieldset);
    this.#counted();
  }

  show({ response, locked }, readOnly) {
    this.#area.readOnly = locked || readOnly;
    if (this.#response?.text !== response?.text) this.#area.value = response?.text ?? "";
    this.#counted();
  }

  get #response() {
    const text = this.#area.value.trim();
    return text ? { text } : null;
  }

  #typed() {
    const told = this.#counted();
    if (told && told !== this.#told) say(this, told, "words");
    this.#told = told;
    respond(this, this.#item, this.#response, true);
  }

  /** Shows the count; what is worth hearing of it, the same sentence as long as it stays true. */
  #counted() {
    const most = this.#item.words;
    const words = this.#area.value.trim().split(/\s+/).filter(Boolean).length;
    this.#count.textContent = t("{0} of {1} words at most.", words, most);
    this.#count.toggleAttribute("data-wrong", words > most);
    if (words > most) return t("More than {0} words. Shorten it: your instructor may stop reading there.", most);
    return words >= most * CLOSE ? t("Close to {0} words, the limit.", most) : "";
  }
}

customElements.define("aliquot-written", Written);
