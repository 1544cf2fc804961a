/**
 * Prepares this browser for times without a network: registers the worker, and throws away what was kept for somebody else.
 * Whoever signs out, or comes to the page of signing in because they are signed out, leaves nothing.
 */
import { forgetAllBut } from "aliquot/kept";

const worker = document.querySelector('meta[name="worker"]')?.content;
const account = document.querySelector('meta[name="account"]')?.content;

if (!worker) leave();
else if (account) {
  forgetAllBut(account);
  navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(() => {}); // a browser that refuses has none
} else if (location.pathname === "/sign-in" && !document.querySelector("aliquot-offline")) forgetAllBut("");

/** The installation has turned it off. */
async function leave() {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  await forgetAllBut("");
}
