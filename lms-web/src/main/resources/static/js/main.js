// Every page loads this. It fetches what the page really uses, and speaks for htmx where a page has it.
import { t } from "aliquot/phrases";

const elements = ["aliquot-awaited", "aliquot-back", "aliquot-bench", "aliquot-callouts", "aliquot-check", "aliquot-close", "aliquot-confirm", "aliquot-copy", "aliquot-draft", "aliquot-find", "aliquot-fits", "aliquot-fresh", "aliquot-grid", "aliquot-insert", "aliquot-keep", "aliquot-keys", "aliquot-larger", "aliquot-later", "aliquot-live", "aliquot-look", "aliquot-mark", "aliquot-marks", "aliquot-narrow", "aliquot-offline", "aliquot-options", "aliquot-outline", "aliquot-passkey", "aliquot-paste", "aliquot-places", "aliquot-points", "aliquot-reading", "aliquot-recall", "aliquot-search", "aliquot-send", "aliquot-signing", "aliquot-slide", "aliquot-slide-frame", "aliquot-spy", "aliquot-stack", "aliquot-tongue", "aliquot-window", "aliquot-worked", "aliquot-write", "aliquot-zone"];

const [arrival] = performance.getEntriesByType("navigation");

function equip(root) {
  for (const name of elements) {
    if (root.querySelector(name)) bring(`aliquot/${name.slice("aliquot-".length)}`);
  }
  if (root.querySelector('aliquot-draft, [hx-trigger*="every "]')) bring("aliquot/steady");
  if (root.querySelector('main form[method="get"]')) bring("aliquot/again");
  if (root.querySelector("form[data-unsent]")) bring("aliquot/unsent");
  if (root.querySelector(".table-wrap")) bring("aliquot/wide").then((wide) => wide?.watch(root));
  if (root.querySelector(".math[data-tex]")) bring("aliquot/math").then((math) => math?.render(root));
}

// The network may go in the moment in which a swap brings something that needs a script of its own.
function bring(module) {
  return import(module).catch(() => addEventListener("online", () => equip(document), { once: true }));
}

function announce(text) {
  silence();
  const bar = document.createElement("p");
  bar.className = "offline-bar";
  bar.dataset.swap = "";
  bar.setAttribute("role", "status");
  bar.textContent = text;
  document.querySelector("main").prepend(bar);
}

function silence() {
  document.querySelector(".offline-bar[data-swap]")?.remove();
}

// A page that opens with what an act has led to, or with what stands in its way, begins there. Where a field or the address already
// says where to begin, the words are written anew, since a region that was there from the start is not read aloud. Swaps are left
// alone: they keep the focus where it is, and a page that is gone back to is as it was.
function tell() {
  const notice = document.querySelector("main .notice[role]:not([hx-trigger] *)");
  if (!notice || arrival?.type !== "navigate") return;
  if (document.activeElement !== document.body || document.querySelector(":target, main [autofocus]")) {
    const words = notice.lastElementChild;
    setTimeout(() => words.replaceWith(words.cloneNode(true)), 500);
    return;
  }
  notice.tabIndex = -1;
  notice.focus();
}

// A form that was refused, or came too late, stands at the address it was sent to. Who comes back to it later would meet the browser's
// own page about sending it again; as an entry of the history it is the page that it was sent from.
const refused = [409, 422].includes(arrival?.responseStatus);
if (refused && document.referrer.startsWith(`${location.origin}/`)) history.replaceState(history.state, "", document.referrer);

// What is half typed, such as a day without its hour, would arrive as nothing, and nothing has a meaning of its own: at once, or for ever.
document.addEventListener("submit", (event) => {
  const half = [...event.target.elements].find((field) => field.validity?.badInput);
  if (!half) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  half.reportValidity();
}, { capture: true });

// A form on its way is not sent again by a second press, which would do everything twice. One that brings a file leaves the page
// where it is, so after a while it can be sent anew; so can one whose page is gone back to.
let sent = new WeakMap();
const WHILE = 8000;
document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  const elsewhere = submitter?.getAttribute("formtarget") || form.getAttribute("target"); // in a window of its own: this page stays
  if (event.defaultPrevented || form.getAttribute("method") !== "post" || elsewhere) return;
  const before = sent.get(form);
  if (before && before.submitter === submitter && performance.now() - before.at < WHILE) {
    event.preventDefault();
    announce(t("This is on its way."));
  } else sent.set(form, { submitter, at: performance.now() });
});
addEventListener("pageshow", ({ persisted }) => persisted && (sent = new WeakMap()));

// Who leaves a machine to others leaves nothing there that was typed and not sent; a session that ended by itself keeps it.
document.addEventListener("submit", ({ target, defaultPrevented }) => {
  if (defaultPrevented || target.getAttribute("action") !== "/sign-out") return;
  Object.keys(sessionStorage).filter((key) => key.startsWith("aliquot-unsent ")).forEach((key) => sessionStorage.removeItem(key));
});

equip(document);
// What was typed has arrived. Where one signs in, it has not.
if (arrival?.redirectCount > 0 && document.querySelector(".rail, .mainnav") && sessionStorage.getItem("aliquot-sent")) bring("aliquot/unsent");
tell();
// The exam room looks after its own answers, and is left alone.
if ("serviceWorker" in navigator && !document.querySelector("aliquot-room")) import("aliquot/phone");
document.addEventListener("htmx:load", ({ target }) => {
  equip(target.parentNode ?? document);
  if (!target.matches("[data-takes-focus]")) return;
  target.focus({ preventScroll: true });
  // The browser holds what is below in its place, in the next frame at the latest, and what has grown goes out of sight above.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (target.getBoundingClientRect().top < 0) target.scrollIntoView();
  }));
});
// What was wrong with an answer no longer is once another is given.
document.addEventListener("input", ({ target }) => target.closest(".knowledge-check, .flash")?.querySelector(".error:not([data-part])")?.remove());
document.addEventListener("aliquot:shown", ({ target }) => equip(target));
// What asks by itself, and can do without an answer, says nothing of its failures.
const isQuiet = (target) => target.closest("[data-quiet]") !== null;
document.addEventListener("htmx:beforeRequest", ({ target }) => isQuiet(target) || silence());
document.addEventListener("htmx:sendError", ({ target }) => {
  if (!isQuiet(target)) announce(t("No network. Nothing on this page is lost: try again when you are back online."));
});
document.addEventListener("htmx:responseError", (event) => {
  if (isQuiet(event.target)) return;
  const { status } = event.detail.xhr;
  if (status === 401) return signInAgain(event.detail.requestConfig.verb);
  if (status === 403) bring("aliquot/token").then((token) => token?.renew());
  announce(t("The server could not do this. Nothing on this page is lost: try again in a moment."));
});

/** Signed out meanwhile: the page leads to sign-in and back. What was sent is not there again, and is said not to have been saved. */
function signInAgain(verb) {
  if (verb === "get") return location.reload();
  const back = new URL(location.href);
  back.searchParams.delete("said"); // of something before
  location.assign(`/sign-in?next=${encodeURIComponent(back.pathname + back.search)}&said=account-signed-out-meanwhile`);
}
