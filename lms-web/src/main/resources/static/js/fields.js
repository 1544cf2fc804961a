// What stands in the fields of a form, by their names. A field that is not ticked has no value; spaces around one do not count.
const own = new Set(["_csrf", "id", "version"]);

export function values(form) {
  const values = new Map();
  for (const [name, value] of new FormData(form)) {
    if (!own.has(name)) values.set(name, `${values.get(name) ?? ""}\n${value.replaceAll("\r", "").trim()}`);
  }
  return values;
}

// Names of fields that another form has neither as they are here nor as they were known.
export function changed(here, other, known) {
  const there = values(other);
  const names = new Set([...here.keys(), ...there.keys()]);
  return [...names].filter(
    (name) => other.elements.namedItem(name) && there.get(name) !== known.get(name) && there.get(name) !== here.get(name),
  );
}

// Fills these fields from another form; nothing, and false, where the two have not the same fields of those names.
export function fill(form, from, names) {
  const fields = (one) => [...one.elements].filter((field) => names.includes(field.name));
  const sources = fields(from);
  const targets = fields(form);
  if (targets.length !== sources.length || targets.some((field, place) => field.name !== sources[place].name)) return false;
  targets.forEach((field, place) => {
    write(field, sources[place].value);
    field.checked = sources[place].checked;
  });
  return true;
}

// Takes back what was said to be wrong in a field once the list of what is wrong no longer leads to it.
export function mended(form, list) {
  if (!list) return;
  for (const error of form.querySelectorAll(".error[id$='-error']")) {
    const id = error.id.slice(0, -"-error".length);
    if (list.querySelector(`a[href="#${CSS.escape(id)}"]`)) continue;
    const field = form.querySelector(`[aria-describedby~="${error.id}"]`);
    error.remove();
    field?.removeAttribute("aria-invalid");
    field?.setAttribute("aria-describedby", field.getAttribute("aria-describedby").replace(error.id, "").trim());
  }
}

// The caret stays at the words that it was at, where somebody is writing.
function write(field, value) {
  const { value: before, selectionStart: caret } = field;
  field.value = value;
  if (field !== document.activeElement || typeof caret !== "number") return;
  const place = value.startsWith(before.slice(0, caret)) ? caret : Math.max(0, value.length - before.length + caret);
  field.setSelectionRange(place, place);
}
