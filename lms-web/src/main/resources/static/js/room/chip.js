/** The saved state of one answer in words. "Saved" is said of the very revision that the server has acknowledged. */
import { count, places, timeOfDay } from "aliquot/room/words";

export function chipOf(chip, answer, { link, durable, place }) {
  const [state, long, short] = words(answer, link, durable, place);
  chip.dataset.state = state;
  chip.querySelector("[data-words=long]").textContent = long;
  chip.querySelector("[data-words=short]").textContent = short ?? long;
}

function words({ state, savedAt, held }, link, durable, place) {
  switch (state) {
    case "saved":
      return ["saved", savedAt ? `Saved ${timeOfDay(savedAt, place, true)}` : "Saved"];
    case "sending":
      return link.up ? ["sending", "Sending"] : waiting(durable, link.why);
    case "aside":
      return aside(durable);
    case "late":
      return held ? ["late", "Arrived late, held for your instructor", "Late, held"] : ["late", "Arrived late, not counted", "Late, not counted"];
    case "conflict":
      return ["late", "Changed elsewhere, this is what stands", "Changed elsewhere"];
    case "refused":
      return ["late", "Not accepted by the server", "Not accepted"];
    default:
      return ["none", ""];
  }
}

function waiting(durable, why) {
  if (why === "signed-out") return ["waiting", "Waiting until you are signed in, kept here", "Waiting, kept here"];
  return durable
    ? ["waiting", "Waiting for the network, kept here", "Waiting, kept here"]
    : ["waiting", "Waiting for the network, keep this window open", "Waiting, keep open"];
}

function aside(durable) {
  return durable
    ? ["waiting", "Not saved by the server yet, kept here", "Not saved yet, kept"]
    : ["waiting", "Not saved by the server yet, keep this window open", "Not saved yet, keep open"];
}

/** What is said of an answer that the server fails at, while it takes others. */
export function troubleWith({ position }, durable) {
  const where = durable ? "on this device" : "in this window only, so do not close it,";
  return `The server cannot save your answer to question ${position} right now. It is kept ${where} and will be sent again automatically. Go on with the other questions.`;
}

/** There is time again for answers that came too late. */
export function again(positions) {
  return `You have more time. ${count(positions.length, "answer")} that arrived too late ${places(positions)} ${positions.length === 1 ? "is" : "are"} being sent again.`;
}

/** One sentence on an answer that did not simply become saved. */
export function tidings({ position, state, held }) {
  if (state === "late" && held) return `The answer to question ${position} arrived after the time. It is kept; your instructor decides whether it counts.`;
  if (state === "late") return `The answer to question ${position} arrived late. It is kept, but not counted.`;
  if (state === "conflict") return `Question ${position} was changed in another window. What the server holds is shown.`;
  return `The server did not accept the answer to question ${position}. Choose it again.`;
}
