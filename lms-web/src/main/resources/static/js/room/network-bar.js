/**
 * <aliquot-network-bar> says in words what the network is doing to the answers, once aloud when it goes and comes back.
 * Method: draw({link, waiting, aside, durable, oneWay}), `aside` of those that wait do so with the network up. Event: aliquot:say {text}.
 */
import { count } from "aliquot/room/words";

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
    if (leaves) this.#say(aside > 0 ? "The network is back." : "The network is back. Everything is saved.");
  }

  #say(text) {
    this.dispatchEvent(new CustomEvent("aliquot:say", { bubbles: true, detail: { text } }));
  }
}

const HEADINGS = { network: "No network.", server: "The server is not answering.", "signed-out": "You are signed out." };

function heading({ up, why }) {
  return up ? "The network is back." : HEADINGS[why];
}

/** An adaptive exam: the next question is on the server. */
function held(waiting) {
  const kept = waiting > 0 ? "Your answer is kept on this device and sent by itself, then it goes on. " : "";
  return `${kept}The next question comes over the network. The time runs on.`;
}

function gone(waiting, durable) {
  if (waiting === 0) return "All answers so far are saved. Go on; new ones are kept on this device and sent by themselves.";
  const where = durable ? "on this device" : "in this window only, so do not close it,";
  return `${count(waiting, "answer")} ${waiting === 1 ? "is" : "are"} kept ${where} and will be sent by ${waiting === 1 ? "itself" : "themselves"}. Go on.`;
}

function back(waiting) {
  return `Sending ${count(waiting, "answer")}.`;
}

customElements.define("aliquot-network-bar", NetworkBar);
