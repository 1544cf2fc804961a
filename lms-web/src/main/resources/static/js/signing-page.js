/** What a page shows of each signature and of all of them; `page` is its aliquot-signing. */

/** Beside the skill, in words: the eye is there. */
export function show(page, act, words) {
  const form = formOf(page, act);
  const item = form?.closest("li");
  if (!item) return;
  const level = new URLSearchParams(act.body).get("level");
  const title = form.querySelector(`[name=level][value="${level}"]`)?.closest("label").textContent.trim();
  item.querySelector("[data-state]").textContent = [title, words].filter(Boolean).join(", ");
  if (words === "signed") draw(page, item, level);
  if (words === "not taken") item.querySelector("details").open = true;
}

/** What came of those that were sent, and how many are left. */
export function say(page, { sent, refused, ended }, left) {
  const words = [];
  if (sent > 0) words.push(sent === 1 ? "Signed." : `${sent} signatures sent.`);
  for (const what of refused) words.push(`Not accepted: ${what} Sign it again.`);
  if (ended > 0) words.push(`This link has ended, so ${ended} could not be sent. Ask the school for a new link and sign again.`);
  if (left > 0) words.push(`${left} kept on this device. They are sent when the network is back.`);
  page.querySelector("[data-said]").textContent = words.join(" ");
}

/** The same words again are heard again. */
export function silence(page) {
  page.querySelector("[data-said]").textContent = "";
}

/** What is signed so far, as the server counts it now. */
export async function count(page) {
  const reply = await fetch(location.pathname).catch(() => undefined);
  if (!reply?.ok) return;
  const now = new DOMParser().parseFromString(await reply.text(), "text/html").querySelectorAll("[data-counted]");
  page.querySelectorAll("[data-counted]").forEach((old, place) => now[place] && old.replaceWith(now[place]));
}

function formOf(page, { url, body }) {
  const number = new URLSearchParams(body).get("number");
  return [...page.querySelectorAll("form")].find((one) => one.getAttribute("action") === url && (one.elements.number?.value ?? null) === number);
}

/** As the server draws a skill that was signed at this level; a level without a picture of its own is on its way. */
function draw(page, item, level) {
  const icon = page.querySelector(`template[data-level="${level}"]`) ?? page.querySelector('template[data-level=""]');
  item.querySelector(":scope > .icon").replaceWith(icon.content.cloneNode(true));
  item.dataset.done = level === "independent";
}
