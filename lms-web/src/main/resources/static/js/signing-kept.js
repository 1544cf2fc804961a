/** What was signed and has not been taken by the server yet: kept on this device, one list for each link, and sent. For aliquot-signing. */
const PLACE = `aliquot-signing:${location.pathname}`;

/** In the order in which they were signed. */
export function kept() {
  return JSON.parse(localStorage.getItem(PLACE) ?? "[]");
}

/** What is changed and signed again is another signature; what is pressed twice is one. Throws where this device has no room. */
export function keep(act) {
  const acts = kept();
  if (!acts.some(({ body, url }) => body === act.body && url === act.url)) write([...acts, act]);
}

export function drop(act) {
  write(kept().filter(({ id }) => id !== act.id));
}

/** What the server says to it; nothing where something between us and the server answers, or nobody. */
export async function post({ id, url, body, at }) {
  const secondsAgo = Math.max(0, Math.floor((Date.now() - at) / 1000));
  const sent = new URLSearchParams(`${body}&id=${id}&secondsAgo=${secondsAgo}`); // told to be a form by what it is
  try {
    const reply = await fetch(url, { method: "POST", headers: { Accept: "application/json" }, body: sent, redirect: "error" });
    return (await reply.json()) ?? {};
  } catch {
    return {};
  }
}

function write(acts) {
  if (acts.length === 0) localStorage.removeItem(PLACE);
  else localStorage.setItem(PLACE, JSON.stringify(acts));
}
