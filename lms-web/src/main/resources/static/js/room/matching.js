/**
 * <aliquot-matching> shows each source with a list of the targets, from the page's #matching-template and #pair-template.
 * Targets that are used already are marked in the other lists; they may be used again.
 * Property: item. Method: show(answer, readOnly). Event: aliquot:respond {response}.
 */
import { copyOf, respond } from "aliquot/room/telling";
import { plainText } from "aliquot/room/words";

class Matching extends HTMLElement {
  #item;
  #fieldset;
  #lists = new Map();

  set item(item) {
    this.#item = item;
    this.#fieldset = copyOf("matching");
    this.#fieldset.append(...item.sources.map((source) => this.#pair(source)));
    this.#fieldset.addEventListener("change", () => this.#send());
    this.replaceChildren(this.#fieldset);
  }

  show({ response, locked }, readOnly) {
    this.#fieldset.disabled = locked || readOnly;
    for (const [id, list] of this.#lists) {
      list.value = response?.pairs[id] ?? "";
      list.closest(".pair").toggleAttribute("data-chosen", list.value !== "");
    }
    this.#markUsed();
  }

  #pair({ id, html }) {
    const pair = copyOf("pair");
    const [what, list] = [pair.querySelector(".what"), pair.querySelector("select")];
    what.innerHTML = html; // sanitized by the server
    what.id = `source-${id}`;
    list.setAttribute("aria-labelledby", what.id);
    list.append(...this.#item.targets.map((target) => new Option(plainText(target.html), target.id)));
    this.#lists.set(id, list);
    return pair;
  }

  #markUsed() {
    const chosen = [...this.#lists.values()].map(({ value }) => value);
    for (const list of this.#lists.values()) {
      for (const [index, target] of this.#item.targets.entries()) {
        const used = list.value !== target.id && chosen.includes(target.id);
        list.options[index + 1].text = plainText(target.html) + (used ? " (used)" : "");
      }
    }
  }

  #send() {
    const chosen = [...this.#lists].filter(([, { value }]) => value).map(([id, { value }]) => [id, value]);
    respond(this, this.#item, chosen.length > 0 ? { pairs: Object.fromEntries(chosen.sort()) } : null);
  }
}

customElements.define("aliquot-matching", Matching);
