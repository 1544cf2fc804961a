/*
 * The worker between our pages and the network. A page comes from the network whenever there is one; without, from what the
 * learner chose to keep, and else the page that says so. Nothing is kept here but that page, in the language of this browser's reader (LANGUAGE), with its files (FILES): courses
 * are kept by the page that the learner turns them on at (aliquot/kept), never by passing through. What changes something,
 * what programs and other systems ask (FOREIGN), and all that the exam room asks is none of its business.
 */
const SHELL = "aliquot-shell";
/** What programs ask, and what other systems open or send back to: their cookies are lost where a worker asks in the page's place. */
const FOREIGN = ["/api/", "/lti/", "/sso/"];
/** Whether this browser can be told what to ask for without a worker. */
const PASSES_BY = "addRoutes" in (self.InstallEvent?.prototype ?? {});
const OURS = ["/css/", "/js/", "/fonts/", "/img/", "/webjars/", "/exhibits/", "/atlas/"];

/** Many small files, and none of them is kept. */
const SLIDES = "/atlas/slides/";

self.addEventListener("install", (event) => {
  passBy(event);
  event.waitUntil(install());
});
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

/**
 * What a page sends while it is left (answers, time of reading) is lost where it waits for a worker, and an address of another system's
 * that works once is used up where the browser asks ahead of the worker and then once more: they never meet this one.
 */
function passBy(event) {
  const network = (path) => ({ condition: { urlPattern: new URLPattern({ pathname: `${path}*` }) }, source: "network" });
  if (PASSES_BY) event.addRoutes(FOREIGN.map(network));
}

async function install() {
  const fresh = `${SHELL}-new`;
  await caches.delete(fresh);
  const cache = await caches.open(fresh);
  await cache.addAll(FILES);
  const headers = { "Accept-Language": LANGUAGE };
  const page = await fetch(PAGE, { headers, credentials: "omit", cache: "no-store" }); // as nobody: it is shown to whoever comes
  if (!page.ok) throw new Error(`${PAGE}: ${page.status}`);
  await cache.put(PAGE, page);
  await self.skipWaiting();
}

/** Only a browser that can leave FOREIGN out may ask for pages ahead. */
async function activate() {
  const ahead = self.registration.navigationPreload;
  await (PASSES_BY ? ahead?.enable() : ahead?.disable());
  await moveIn();
  await self.clients.claim();
}

/** The new page takes the place of the old one only when all its files are there. */
async function moveIn() {
  await caches.delete(SHELL);
  const [fresh, shell] = [await caches.open(`${SHELL}-new`), await caches.open(SHELL)];
  for (const request of await fresh.keys()) await shell.put(request, await fresh.match(request));
  await caches.delete(`${SHELL}-new`);
}

function answerTo({ request, preloadResponse }) {
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || FOREIGN.some((path) => pathname.startsWith(path))) return undefined;
  if (request.isHistoryNavigation && request.method !== "GET") return undefined; // going back to what was sent: the browser asks, the network is there
  if (request.mode === "navigate") return page(request, preloadResponse);
  if (request.method !== "GET" || isOfTheRoom(request)) return undefined;
  return OURS.some((folder) => pathname.startsWith(folder)) && !pathname.startsWith(SLIDES) ? file(request) : undefined;
}

function isOfTheRoom({ referrer }) {
  return referrer !== "" && new URL(referrer).pathname.startsWith("/attempts/");
}

async function page(request, preloaded) {
  try {
    return (await preloaded) ?? (await fetch(request));
  } catch {
    if (request.method !== "GET") return Response.redirect(`${PAGE}?unsent`, 303); // what it leads to cannot be asked for again
    return (await find(request.url)) || (await caches.match(PAGE, { cacheName: SHELL })) || Response.error();
  }
}

/** A file's name holds its hash, or says which picture of the atlas it is: what was kept under it is what is there, or as good. */
async function file(request) {
  return (await find(request.url)) ?? (await caches.match(request.url, { cacheName: SHELL })) ?? fetch(request);
}

/** Kept pages stand under their plain address. */
async function find(address) {
  const { origin, pathname } = new URL(address);
  for (const name of await caches.keys()) {
    const found = name.startsWith("aliquot-kept-") && (await caches.match(origin + pathname, { cacheName: name }));
    if (found) return found;
  }
  return undefined;
}
