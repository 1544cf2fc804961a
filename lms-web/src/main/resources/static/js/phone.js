/**
 * Prepares this browser for times without a network: registers the worker, throws away what was kept for somebody else, sends what
 * was done meanwhile, and now and then brings up to date what is kept. Whoever signs out, or comes to the page of signing in because
 * they are signed out, leaves nothing but acts that the server does not have yet; nobody else sees those.
 */
import { t } from "aliquot/phrases";

const FRESH_MS = 6 * 3_600_000;
const KEPT = "aliquot-kept-";
const WORK = "aliquot-work"; // as in aliquot/outbox: whose acts wait
const worker = document.querySelector('meta[name="worker"]')?.content;
const account = document.querySelector('meta[name="account"]')?.content;

if (!worker) leave();
else if (account) {
  navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(() => {}); // a browser that refuses has none
  arrive();
  addEventListener("online", deliver);
} else if (location.pathname === "/sign-in" && !document.querySelector("aliquot-offline")) forget();

/** The installation has turned it off. */
async function leave() {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith("aliquot-")) await caches.delete(name);
}

async function forget() {
  for (const name of await caches.keys()) if (name.startsWith(KEPT) && !name.startsWith(`${KEPT}${account}.`)) await caches.delete(name);
}

/** Most browsers keep nothing, and fetch nothing more for it. */
async function arrive() {
  await forget();
  const sent = await deliver();
  if (!(await caches.keys()).some((name) => name.startsWith(KEPT))) return;
  const { hold, kept } = await import("aliquot/kept");
  for (const { source, at } of await kept()) if (sent || Date.now() - at > FRESH_MS) await hold(source).catch(() => {});
}

/** Whether anything has arrived. */
async function deliver() {
  if (localStorage.getItem(WORK) !== account) return false;
  const { send } = await import("aliquot/outbox");
  const { arrived, refused } = await send(account);
  if (arrived + refused > 0) say(words(arrived, refused));
  return arrived + refused > 0;
}

function words(arrived, refused) {
  const taken = refused > 0 ? t("What you did without a network has arrived, {0} of {1}.", arrived, arrived + refused) : t("What you did without a network has arrived.");
  return refused > 0 ? `${taken} ${t("The rest was already done on another device, or is no longer open.")}` : taken;
}

function say(text) {
  const bar = document.createElement("p");
  bar.className = "offline-bar";
  bar.dataset.swap = "";
  bar.setAttribute("role", "status");
  document.querySelector("main").prepend(bar);
  bar.textContent = text;
}
