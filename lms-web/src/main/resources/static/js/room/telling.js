/** What the elements of all kinds of question have in common: copies of the page's templates, and their two events. */
/** A copy of what stands in the template called `<name>-template`. */
export function copyOf(name) {
  return document.getElementById(`${name}-template`).content.firstElementChild.cloneNode(true);
}

/** What a disabled fieldset would do, for those that hold something to scroll, which must stay in reach of the keys. */
export function setDisabled(view, off) {
  for (const control of view.querySelectorAll("button, select")) control.disabled = off;
}

/** The answer to an item, or null for none. `typing` says that more may follow in a moment. */
export function respond(element, { position }, response, typing = false) {
  tell(element, "aliquot:respond", { position, response, typing });
}

/** Said aloud; of several sentences about the same thing only the newest is still said. */
export function say(element, text, about) {
  tell(element, "aliquot:say", { text, about });
}

function tell(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}
