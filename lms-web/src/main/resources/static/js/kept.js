/**
 * What this browser keeps of courses for times without a network: one cache for each course of the one account that uses it,
 * with its pages under their own addresses, their files, and the list of what is there (LIST), which is written last: without it
 * a course is not kept, however far its pages came.
 */
import { Api } from "aliquot/room/api";

const KEPT = "aliquot-kept-";
const LIST = "/kept";
const MOST_BYTES = 50_000_000;
const AT_ONCE = 3;
/** A picture that a crowd waits for is asked for again; what is missing after that ends it all. */
const BUSY = 503;
const TRIES = 5;
const PAUSE_MS = 3000;
const PICTURE = /(?:src|href)="(\/(?:exhibits|atlas)\/[^"]+)"/g;

const named = (account, course) => `${KEPT}${account}.${course}`;

/** Lists of what is kept, as the server gives them, with `at` and the `bytes` that it really takes. */
export async function kept() {
  if (!("caches" in window)) return [];
  const names = (await caches.keys()).filter((each) => each.startsWith(KEPT));
  const lists = await Promise.all(names.map(async (each) => (await caches.match(LIST, { cacheName: each }))?.json()));
  return lists.filter(Boolean);
}

/** For whom this browser keeps something. */
export async function holder() {
  return (await kept())[0]?.account;
}

export function forget({ account, course }) {
  return caches.delete(named(account, course));
}

/**
 * Keeps a course, or brings what is kept up to date: pages whose version is as it was stay. Throws a RangeError when it would be
 * more than this browser may keep. `tell(done, all)` hears how far it is.
 */
export async function hold(source, tell = () => {}) {
  await begin();
  const list = await (await taken(source)).json();
  const before = await kept();
  const others = before.filter(({ course }) => course !== list.course).reduce((sum, { bytes }) => sum + bytes, 0);
  if (others + list.bytes > MOST_BYTES) throw new RangeError("full");
  const old = before.find(({ course }) => course === list.course);
  const cache = await caches.open(named(list.account, list.course));
  const versions = new Map(old?.pages.map(({ url, version }) => [url, version]));
  const jobs = [
    ...list.pages.filter(({ url, version }) => versions.get(url) !== version).map(({ url, from }) => () => page(cache, url, from)),
    ...list.files.filter((file) => !old?.files.includes(file)).map((file) => () => put(cache, file, file)),
  ];
  await each(jobs, tell);
  await drop(cache, old, list);
  const bytes = await size(cache);
  await cache.put(LIST, Response.json({ ...list, bytes, source, at: Date.now() }));
  return bytes;
}

/** Ten questions are begun, or those under way taken along; where nothing can be begun, there are none. */
async function begin() {
  const api = new Api({ base: "", csrfUrl: "/csrf", csrf: "" });
  await api.refreshToken();
  await api.post("/offline/practice");
}

async function page(cache, url, from) {
  const text = await put(cache, url, from);
  for (const [, picture] of text.matchAll(PICTURE)) await put(cache, picture, picture);
}

/** What it was, as text; a page that does not come is no page, and ends it all. */
async function put(cache, url, from) {
  const answer = await taken(from);
  const body = await answer.blob();
  await cache.put(url, new Response(body, { headers: answer.headers }));
  return /html/.test(answer.headers.get("Content-Type")) ? body.text() : "";
}

async function taken(url, tries = TRIES) {
  const answer = await fetch(url, { credentials: "same-origin", redirect: "error" });
  if (answer.status === BUSY && tries > 1) {
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    return taken(url, tries - 1);
  }
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

async function each(jobs, tell) {
  let next = 0;
  let ready = 0;
  const worker = async () => {
    while (next < jobs.length) {
      await jobs[next++]();
      tell(++ready, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function drop(cache, old, list) {
  const wanted = new Set([...list.pages.map(({ url }) => url), ...list.files]);
  for (const url of [...(old?.pages ?? []).map((one) => one.url), ...(old?.files ?? [])]) if (!wanted.has(url)) await cache.delete(url);
}

async function size(cache) {
  let sum = 0;
  for (const answer of await cache.matchAll()) sum += (await answer.blob()).size;
  return sum;
}
