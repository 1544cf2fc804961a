/* The installation wants no worker: this one takes the place of the old one, throws away what was kept, and goes. */
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  for (const name of await caches.keys()) if (name.startsWith("aliquot-")) await caches.delete(name);
  await self.registration.unregister();
}
