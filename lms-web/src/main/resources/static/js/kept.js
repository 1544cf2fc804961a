/**
 * What this browser keeps of courses for times without a network: one cache for each course of the one account that uses it,
 * with its pages under their own addresses, their files, and a list of what is there (`/kept`).
 */
const KEPT = "aliquot-kept-";
const LIST = "/kept";

const name = (account, course) => `${KEPT}${account}.${course}`;

/** What is kept, a list for each course: {account, course, title, url, at, bytes, links: [{title, url, kind}]}. */
export async function kept() {
  if (!("caches" in window)) return [];
  const names = (await caches.keys()).filter((each) => each.startsWith(KEPT));
  const lists = await Promise.all(names.map(async (each) => (await caches.match(LIST, { cacheName: each }))?.json()));
  return lists.filter(Boolean);
}

/** Throws away what was kept for anybody but this account; with an empty one, all of it. */
export async function forgetAllBut(account) {
  if (!("caches" in window)) return;
  for (const each of await caches.keys()) {
    if (each.startsWith(KEPT) && (account === "" || !each.startsWith(`${KEPT}${account}.`))) await caches.delete(each);
  }
}

export function forget(account, course) {
  return caches.delete(name(account, course));
}
