/**
 * A filter that is asked by a form's GET brings its page anew: the focus goes back to the field or button that asked, where htmx would
 * have left it, with the page scrolled as it was, and what was unfolded stays so. The focus not where the page begins elsewhere: with a
 * refused field, with what is said, or with a part that its address names. Fetched by main for pages with such a form.
 */
const KEY = "aliquot-asked";
const folds = () => [...document.querySelectorAll('main form[method="get"] details')];
const buttons = () => [...document.querySelectorAll('main form[method="get"] button')];

document.addEventListener("submit", ({ target: form, submitter, defaultPrevented }) => {
  if (defaultPrevented || form.getAttribute("method") !== "get") return;
  if (new URL(form.getAttribute("action"), location.href).pathname !== location.pathname) return; // form.action may be a field
  const from = form.contains(document.activeElement) ? document.activeElement : submitter;
  const asked = { path: location.pathname, id: from?.id, button: buttons().indexOf(from), open: folds().map((fold) => fold.open), scrolled: scrollY };
  sessionStorage.setItem(KEY, JSON.stringify(asked));
});

const { path, id, button, open, scrolled } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
sessionStorage.removeItem(KEY);
if (path === location.pathname) folds().forEach((fold, at) => (fold.open ||= open?.[at] ?? false));
const elsewhere = ":target, main [autofocus], main .notice[role]";
if (path === location.pathname && document.activeElement === document.body && !document.querySelector(elsewhere)) {
  const from = id ? document.getElementById(id) : buttons()[button];
  if (from) scrollTo({ top: scrolled, behavior: "instant" });
  from?.focus(); // in sight also where the page is another one above it
  from?.select?.(); // else what is typed next stands before what is there
}
