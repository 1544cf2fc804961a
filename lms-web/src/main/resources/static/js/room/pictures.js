/**
 * Pictures that come after their questions, those of the question on the page first. They come one after another, so that an answer always
 * finds a connection free, into the browser's keeping: a room without a network still shows them.
 */
import { awaited } from "aliquot/picture";
import { Patience } from "aliquot/patience";

const PICTURE = /<image([^>]*) href="(\/[^"]+)"/g;

/** Signed out, too slow, too many at once: that passes. */
const PASSING = new Set([401, 408, 429]);
const BUSY = 503; // it waits for its turn to be drawn

const patience = new Patience();
const ahead = new Set(); // addresses, in the order of the questions
const shown = new Map(); // by address: the images of the page that wait for it, each with its notices
const there = new Set();
let fetching = false;

window.addEventListener("online", () => patience.wake());

/** Fetches those of all questions, until the signal. */
export function fetchAhead(items, signal) {
  for (const { exhibits = [] } of items) {
    for (const { svg } of exhibits) for (const [, , address] of svg.matchAll(PICTURE)) if (!there.has(address)) ahead.add(address);
  }
  signal.addEventListener("abort", () => ahead.clear());
  queueMicrotask(fetchAll);
}

/** The drawing without the addresses of its pictures, which a browser would ask for all at once. */
export function unasked(svg) {
  return svg.replace(PICTURE, '<image$1 data-address="$2"');
}

/** Shows a picture when it has come; meanwhile one of the notices says that it has not, or is being prepared. */
export function shownWhenThere(image, notices) {
  const address = image.dataset.address;
  if (!address) return;
  if (there.has(address)) image.setAttribute("href", address);
  else {
    shown.set(address, [...(shown.get(address) ?? []), { image, notices }]);
    notices.missing.querySelector("button").addEventListener("click", () => patience.wake());
    patience.wake(); // it may be there although what was waited for is not
  }
  awaited(image, notices.missing);
  queueMicrotask(fetchAll); // by then it stands on the page
}

async function fetchAll() {
  if (fetching) return;
  fetching = true;
  for (let address = next(); address; address = next()) {
    const { came, gone, busy, afterMs } = await fetched(address);
    if (came) there.add(address);
    if (came || gone) ahead.delete(address);
    const waits = !came && !(gone && !shown.has(address)); // what is looked at may be refused during a break only
    tell(address, { came, busy });
    if (!waits || busy) patience.reset(); // the server says when, and that does not grow
    if (waits) await patience.wait(afterMs);
  }
  fetching = false;
}

/** What is on the page goes before what is only kept. */
function next() {
  for (const [address, waiting] of shown) {
    const still = waiting.filter(({ image }) => image.isConnected);
    if (still.length > 0) return address;
    shown.delete(address);
  }
  return ahead.values().next().value;
}

function tell(address, { came, busy }) {
  for (const { image, notices } of shown.get(address) ?? []) {
    notices.preparing.hidden = came || !busy;
    notices.missing.hidden = came || busy;
    image.toggleAttribute("data-missing", !came);
    if (came) image.setAttribute("href", address);
  }
  if (came) shown.delete(address);
}

/** A picture that is refused will not come by asking for it again; one that came is the browser's to keep. */
async function fetched(address) {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    const { ok, status, headers } = answer;
    const passes = PASSING.has(status) || status >= 500;
    return { came: ok, gone: !ok && !passes, busy: status === BUSY, afterMs: 1000 * Number(headers.get("Retry-After")) };
  } catch {
    return { came: false, gone: false, busy: false, afterMs: 0 };
  }
}
