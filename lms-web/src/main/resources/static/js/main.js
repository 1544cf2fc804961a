// Every page loads this. It starts htmx and fetches the custom elements that the page really uses.
import "htmx";

const elements = ["aliquot-confirm", "aliquot-draft", "aliquot-look", "aliquot-math"];

function define(root) {
  for (const name of elements) {
    if (root.querySelector(name)) import(`aliquot/${name.slice("aliquot-".length)}`);
  }
}

function announce(text) {
  document.querySelector(".offline-bar[data-swap]")?.remove();
  const bar = document.createElement("p");
  bar.className = "offline-bar";
  bar.dataset.swap = "";
  bar.setAttribute("role", "status");
  bar.textContent = text;
  document.body.prepend(bar);
}

define(document);
document.addEventListener("htmx:load", (event) => define(event.target.parentNode ?? document));
document.addEventListener("htmx:beforeRequest", () => document.querySelector(".offline-bar[data-swap]")?.remove());
document.addEventListener("htmx:sendError", () => announce("No network. Nothing on this page is lost: try again when you are back."));
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) location.reload(); // signed out meanwhile: the page leads to sign-in and back
  else announce("The server could not do this. Nothing on this page is lost: try again in a moment.");
});
