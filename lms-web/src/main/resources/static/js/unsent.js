/**
 * What is typed in a form with data-unsent, and not sent, is there again when the form is opened again in this window. It is kept for
 * who is signed in, by where the form goes and by what data-unsent says, which sets it apart from others that go there. It is kept until
 * it has arrived: until the form led on to a page that does not say it was refused, or was swapped. Fetched by main for pages with such a
 * form, and for those that it led to.
 */
import { t } from "aliquot/phrases";

const SENT = "aliquot-sent"; // what is on its way, and from which page
const account = document.querySelector('meta[name="account"]')?.content ?? "";
const [arrival] = performance.getEntriesByType("navigation");

const place = (form) => `aliquot-unsent ${account} ${form.getAttribute("action")} ${form.dataset.unsent}`;
const kept = (form) => JSON.parse(sessionStorage.getItem(place(form)) ?? "{}");

document.addEventListener("input", ({ target }) => target.matches("[data-unsent] [name]") && keep(target));
document.addEventListener("submit", ({ target: form, submitter, defaultPrevented }) => {
  if (defaultPrevented) return;
  sessionStorage.removeItem(SENT);
  // a button with an address of its own previews it, or puts it off
  if (!form.matches("[data-unsent]") || submitter?.hasAttribute("formaction")) return;
  sessionStorage.setItem(SENT, JSON.stringify({ what: place(form), from: location.href.split("#")[0] }));
});
document.addEventListener("aliquot:kept", ({ target }) => sessionStorage.removeItem(place(target)));
// what was not taken leads elsewhere, to where that is said
document.addEventListener("htmx:beforeOnLoad", ({ target, detail: { xhr, pathInfo } }) => {
  const taken = xhr.status === 200 && pathInfo.responsePath === pathInfo.requestPath;
  if (taken && target.matches("form[data-unsent]")) sessionStorage.removeItem(place(target));
});
document.addEventListener("htmx:load", ({ target }) => meet(target));

arrive();
meet(document);

function meet(root) {
  root.querySelectorAll("form[data-unsent]").forEach((form) => {
    putBack(form);
    // typed before this script was here to hear it; a page that is gone back to has been filled in by the browser
    if (arrival?.type === "navigate") [...form.elements].filter(isTyped).forEach(keep);
  });
}

function keep({ form, name }) {
  sessionStorage.setItem(place(form), JSON.stringify({ ...kept(form), [name]: new FormData(form).getAll(name) }));
}

/** A sign-in that was asked for meanwhile leads on as well, but from another page; and without a redirect the form is here again. */
function arrive() {
  const { what, from } = JSON.parse(sessionStorage.getItem(SENT) ?? "{}");
  sessionStorage.removeItem(SENT);
  const led = arrival?.redirectCount > 0 && document.referrer === from;
  if (led && !document.querySelector('main .notice[role][data-tone="warn"]')) sessionStorage.removeItem(what);
}

function putBack(form) {
  const before = kept(form);
  const [first] = [...form.elements].filter((field) => field.name in before && fill(field, before[field.name]));
  if (!first) return;
  for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  say(form, first);
}

/** Whether it is another now. Words that stand in a field stay, whoever put them there. */
function fill(field, values) {
  const { type, value, checked } = field;
  if (type === "checkbox" || type === "radio") field.checked = values.includes(value);
  else if (value === "" || type === "select-one") field.value = values[0];
  return field.value !== value || field.checked !== checked;
}

function isTyped({ value, defaultValue, checked, defaultChecked }) {
  return (defaultValue !== undefined && value !== defaultValue) || checked !== defaultChecked;
}

function say(form, field) {
  const note = document.createElement("div");
  const words = document.createElement("p");
  const clear = document.createElement("button");
  note.className = "toolbar";
  words.className = "small";
  words.setAttribute("role", "status");
  Object.assign(clear, { type: "button", className: "button", textContent: t("Clear it") });
  Object.assign(clear.dataset, { kind: "quiet", size: "s" });
  clear.addEventListener("click", () => {
    form.reset();
    sessionStorage.removeItem(place(form));
    note.remove();
    field.focus();
  });
  note.append(words, clear);
  (field.closest(".field, fieldset") ?? field.closest(".check")).before(note);
  words.textContent = t("What you typed earlier is here again.");
}
