/**
 * What was done without a network: each act is a request, written down first, and sent in the order in which it was done once the
 * network is there. An act has an id, by which the device takes it once and the server as well: sent twice it changes nothing.
 * What was sent stays written down, so that a page that is opened again knows what is done.
 */
import { Api } from "aliquot/room/api";

const ACTS = "acts";
const MARK = "aliquot-work"; // in localStorage: whose acts wait, so that other pages need not look

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** {id, url, method, body, timed}: `timed` acts tell the server an id of theirs and how long ago they were done. False where it was kept before. */
export async function keep(account, act) {
  localStorage.setItem(MARK, account);
  return within(account, "readwrite", async (acts) => {
    if (await done(acts.index("id").getKey(act.id))) return false;
    await done(acts.add({ ...act, act: crypto.randomUUID(), at: Date.now(), state: "waiting" }));
    return true;
  });
}

export async function all(account) {
  return within(account, "readonly", (acts) => done(acts.getAll()));
}

export async function waiting(account) {
  return (await all(account)).filter(({ state }) => state === "waiting");
}

/** Sends what waits; one window at a time. How many arrived, were refused for good, and wait on. */
export function send(account) {
  return navigator.locks.request(`aliquot-work-${account}`, () => sendAll(account));
}

async function sendAll(account) {
  const api = new Api({ base: "", csrfUrl: "/csrf", csrf: "" });
  const told = { arrived: 0, refused: 0, left: 0 };
  const acts = await waiting(account);
  const me = acts.length > 0 ? await api.get("/api/v1/me") : undefined;
  if (me && (me.kind !== "ok" || me.body.id !== account)) return { ...told, left: acts.length };
  if (me) await api.refreshToken();
  for (const act of acts) {
    const reply = await api[act.method](act.url, worded(act));
    if (reply.kind !== "ok" && (reply.kind !== "problem" || reply.status === 403)) return { ...told, left: acts.length - told.arrived - told.refused };
    const taken = reply.kind === "ok";
    told[taken ? "arrived" : "refused"] += 1;
    await within(account, "readwrite", (store) => done(store.put({ ...act, state: taken ? "sent" : "refused", why: reply.code })));
  }
  if ((await waiting(account)).length === 0) localStorage.removeItem(MARK);
  return told;
}

/** How long ago, not when: a phone's clock may be wrong, and runs evenly. */
function worded({ body, timed, act, at }) {
  return timed ? { ...body, act, secondsAgo: Math.max(0, Math.round((Date.now() - at) / 1000)) } : body;
}

async function within(account, mode, work) {
  const request = indexedDB.open(`aliquot-work-${account}`, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ACTS, { keyPath: "seq", autoIncrement: true }).createIndex("id", "id", { unique: true });
  };
  const db = await done(request);
  try {
    const transaction = db.transaction(ACTS, mode, { durability: "strict" });
    const kept = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await work(transaction.objectStore(ACTS));
    if (mode === "readwrite") await kept;
    return result;
  } finally {
    db.close();
  }
}
