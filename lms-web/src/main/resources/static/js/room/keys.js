/**
 * The room's keys. Letters choose and strike out (a person may move them to digits or switch them off); Alt with a
 * letter speaks or opens. Nothing happens while somebody types in a field or a dialog is open.
 */
const PREFERENCE = "aliquot-room-keys";
const PREFERENCES = ["letters", "digits", "off"];
const OWN_ARROWS = "a, button, input, select, [tabindex='0']";

export class Keys {
  #actions;

  /** Actions: choose(index), strike(index), step(±1), confirm(), and one for each Alt key by its letter ("T"). */
  constructor(actions, signal) {
    this.#actions = actions;
    document.addEventListener("keydown", (event) => this.#press(event), { signal });
  }

  static get preference() {
    const chosen = localStorage.getItem(PREFERENCE);
    return PREFERENCES.includes(chosen) ? chosen : "letters";
  }

  static set preference(name) {
    localStorage.setItem(PREFERENCE, name);
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.defaultPrevented || busy(event.target)) return;
    const handled = event.altKey ? this.#alt(event) : this.#option(event) || this.#step(event) || this.#confirm(event);
    if (handled) event.preventDefault();
  }

  #alt(event) {
    const action = this.#actions[letterOf(event)];
    action?.();
    return action !== undefined;
  }

  #option(event) {
    const index = optionOf(event, Keys.preference);
    if (!(index >= 0 && index < 8)) return false;
    if (event.shiftKey) this.#actions.strike(index);
    else this.#actions.choose(index);
    return true;
  }

  /** Sideways arrows turn the page, except within what moves or scrolls by them itself. */
  #step({ key, target }) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step || (target.closest(OWN_ARROWS) && !target.closest(".option, .check-row, .room-foot"))) return false;
    this.#actions.step(step);
    return true;
  }

  /** Enter on an option or on nothing; on a button or a link it is their own. */
  #confirm({ key, target, repeat }) {
    if (key !== "Enter" || repeat || target.closest("a, button, select, summary, [tabindex='0']")) return false;
    this.#actions.confirm();
    return true;
  }
}

/** The letter as the keyboard is labeled; with Alt some systems type another sign, then its place on the keyboard counts. */
function letterOf({ key, code }) {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, "");
}

function optionOf(event, preference) {
  if (preference === "digits") return Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? 0) - 1;
  return preference === "letters" && event.key.length === 1 ? letterOf(event).charCodeAt(0) - 65 : -1;
}

function busy(target) {
  const typing = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";
  return document.querySelector("dialog:modal") !== null || target.closest(typing) !== null;
}
