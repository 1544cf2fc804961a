/** Pictures that come after their questions. */
import { Patience } from "aliquot/room/patience";

const PICTURE = /<image[^>]* href="(\/[^"]+)"/g;

/** Signed out, too slow, too many at once: that passes. */
const PASSING = new Set([401, 408, 429]);

/** Brings those of all questions, one after another in their order, into the browser's keeping: a room without a network still shows them. */
export async function fetchAhead(items, signal) {
  const patience = patient(signal);
  for (const address of items.flatMap(({ exhibits = [] }) => exhibits.flatMap(addresses))) {
    while (!signal.aborted && (await isWorthAskingAgain(address, signal))) await patience.wait();
    if (signal.aborted) return;
    patience.reset();
  }
}

/** Asks for a picture again until it has come; meanwhile `notice` says so, with a button that asks at once. */
export function awaited(image, notice) {
  const address = image.getAttribute("href");
  const done = new AbortController();
  const patience = patient(done.signal);
  const ask = () => {
    image.removeAttribute("href"); // the same address once more is no reason for all browsers to ask
    image.setAttribute("href", address);
  };
  const came = (whether) => {
    notice.hidden = whether;
    image.toggleAttribute("data-missing", !whether);
  };
  image.addEventListener("error", async () => {
    came(false);
    await patience.wait();
    if (image.isConnected) ask();
    else done.abort();
  });
  image.addEventListener("load", () => {
    came(true);
    done.abort();
  });
  notice.querySelector("button").addEventListener("click", () => patience.wake());
}

function patient(signal) {
  const patience = new Patience();
  window.addEventListener("online", () => patience.wake(), { signal });
  return patience;
}

function addresses({ svg }) {
  return [...svg.matchAll(PICTURE)].map(([, address]) => address);
}

/** A picture that is refused will not come by asking for it again. */
async function isWorthAskingAgain(address, signal) {
  try {
    const answer = await fetch(address, { signal });
    await answer.arrayBuffer(); // kept when all of it has come
    return PASSING.has(answer.status) || answer.status >= 500;
  } catch {
    return true;
  }
}
