/**
 * <aliquot-network-bar> says in words why answers do not get to the server, once aloud when that begins and when it is over.
 * Method: draw({link, waiting, aside, durable, oneWay}), `aside` of those that wait do so with the server there. Event: aliquot:say {text}.
 */
import { t } from "aliquot/phrases";
import { counted } from "aliquot/room/words";

class NetworkBar extends HTMLElement {
  draw({ link, waiting, aside, durable, oneWay }) {
    const linkUp = link.up;
    const text = linkUp ? (this.hidden ? "" : back(waiting - aside, durable)) : oneWay ? held(waiting, durable) : gone(waiting, durable);
    const appears = this.hidden && !linkUp;
    const leaves = !this.hidden && linkUp && waiting === aside;
    this.hidden = !text || leaves;
    this.querySelector("strong").textContent = heading(link);
    this.querySelector("span").textContent = text;
    if (appears) this.#say(`${heading(link)} ${text}`);
    if (leaves) this.#say(aside > 0 ? heading(link) : `${heading(link)} ${t("Everything is saved.")}`);
  }

  #say(text) {
    this.dispatchEvent(new CustomEvent("aliquot:say", { bubbles: true, detail: { text } }));
  }
}

const HEADINGS = { network: t("No network."), server: t("The server is not answering."), "signed-out": t("You are signed out.") };
const BACK = { network: t("The network is back."), server: t("The server is answering again."), "signed-out": t("You are signed in again.") };

function heading({ up, why }) {
  return (up ? BACK : HEADINGS)[why] ?? "";
}

/** An adaptive exam: the next question is on the server. */
function held(waiting, durable) {
  const kept = waiting > 0 ? t("Your answer is kept {0} and sent automatically. Then the exam continues. ", where(durable)) : "";
  return kept + t("The next question comes over the network. The clock keeps running.");
}

function gone(waiting, durable) {
  if (waiting === 0) return t("All answers so far are saved. You can continue: new ones are kept {0} and sent automatically.", where(durable));
  return counted(waiting, "{0} answer is kept {1} and will be sent automatically. You can continue.", "{0} answers are kept {1} and will be sent automatically. You can continue.", where(durable));
}

/** Where an answer is in this window only, that is said until it is not, whatever the network does meanwhile. */
function back(waiting, durable) {
  if (durable) return counted(waiting, "Sending {0} answer.", "Sending {0} answers.");
  return counted(waiting, "Sending {0} answer; until then it is {1}.", "Sending {0} answers; until then they are {1}.", t("in this window only, so do not close it"));
}

function where(durable) {
  return durable ? t("on this device") : t("in this window only, so do not close it,");
}

customElements.define("aliquot-network-bar", NetworkBar);
