// Pictures that are drawn when they are asked for, and may be told to come later.
import { Patience } from "aliquot/patience";

/** Asks for a picture again until it has come; meanwhile `notice` says so, with a button that asks at once. */
export function awaited(image, notice) {
  const done = new AbortController();
  const again = new Patience();
  window.addEventListener("online", () => again.wake(), { signal: done.signal });
  const ask = () => {
    const address = image.getAttribute("href");
    image.removeAttribute("href"); // the same address once more is no reason for all browsers to ask
    image.setAttribute("href", address);
  };
  const came = (whether) => {
    image.toggleAttribute("data-missing", !whether);
    notice.hidden = notice.parentElement.querySelector("image[data-missing]") === null;
  };
  image.addEventListener("error", async () => {
    came(false);
    await again.wait();
    if (image.isConnected) ask();
    else done.abort();
  });
  image.addEventListener("load", () => {
    came(true);
    done.abort();
  });
  notice.querySelector("button").addEventListener("click", () => again.wake());
}
