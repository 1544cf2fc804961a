/**
 * <aliquot-network-bar> says in words what the network is doing to the answers, once aloud when it goes and comes back.
 * Method: draw({link, waiting, aside, durable, oneWay}), `aside` of those that wait do so with the network up. Event: aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import { counted } from "aliquot/room/words";

class NetworkBar extends HTMLElement {
  draw({ link, waiting, aside, durable, oneWay }) {
    const linkUp = link.up;
    const text = linkUp ? (this.hidden ? "" : back(waiting - aside)) : oneWay ? held(waiting) : gone(waiting, durable);
    const appears = this.hidden && !linkUp;
    const leaves = !this.hidden && linkUp && waiting === aside;
    this.hidden = !text || leaves;
    this.querySelector("strong").textContent = heading(link);
    this.querySelector("span").textContent = text;
    if (appears) this.#say(`${heading(link)} ${text}`);
    if (leaves) this.#say(aside > 0 ? t("The network is back.") : t("The network is back. Everything is saved."));
  }

  #say(text) {
    this.dispatchEvent(new CustomEvent("aliquot:say", { bubbles: true, detail: { text } }));
  }
}

const HEADINGS = { network: t("No network."), server: t("The server is not answering."), "signed-out": t("You are signed out.") };

function heading({ up, why }) {
  return up ? t("The network is back.") : HEADINGS[why];
}

/** An adaptive exam: the next question is on the server. */
function held(waiting) {
  const kept = waiting > 0 ? t("Your answer is kept on this device and sent automatically. Then the exam continues. ") : "";
  return kept + t("The next question comes over the network. The clock keeps running.");
}

function gone(waiting, durable) {
  if (waiting === 0) return t("All answers so far are saved. You can continue: new ones are kept on this device and sent automatically.");
  const where = durable ? t("on this device") : t("in this window only, so do not close it,");
  return counted(waiting, "{0} answer is kept {1} and will be sent automatically. You can continue.", "{0} answers are kept {1} and will be sent automatically. You can continue.", where);
}

function back(waiting) {
  return counted(waiting, "Sending {0} answer.", "Sending {0} answers.");
}

customElements.define("aliquot-network-bar", NetworkBar);
