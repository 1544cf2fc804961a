/** The saved state of one answer in words. "Saved" is said of the very revision that the server has acknowledged. */
import { t } from "aliquot/phrases";
import { counted, places, timeOfDay } from "aliquot/room/words";

export function chipOf(chip, answer, { link, durable, place }) {
  const [state, long, short] = words(answer, link, durable, place);
  chip.dataset.state = state;
  chip.querySelector("[data-words=long]").textContent = long;
  chip.querySelector("[data-words=short]").textContent = short ?? long;
}

function words({ state, savedAt, held }, link, durable, place) {
  switch (state) {
    case "saved":
      return ["saved", savedAt ? t("Saved {0}", timeOfDay(savedAt, place, true)) : t("Saved")];
    case "sending":
      return link.up ? ["sending", t("Sending")] : waiting(durable, link.why);
    case "aside":
      return aside(durable);
    case "late":
      return held ? ["late", t("Arrived late, held for your instructor"), t("Late, held")] : ["late", t("Arrived late, not counted"), t("Late, not counted")];
    case "conflict":
      return ["late", t("Changed in another window; this answer counts"), t("Changed elsewhere")];
    case "refused":
      return ["late", t("Not accepted by the server"), t("Not accepted")];
    default:
      return ["none", ""];
  }
}

function waiting(durable, why) {
  const signedOut = why === "signed-out";
  return durable
    ? ["waiting", signedOut ? t("Waiting until you are signed in, kept here") : t("Waiting for the network, kept here"), t("Waiting, kept here")]
    : ["waiting", signedOut ? t("Waiting until you are signed in, keep this window open") : t("Waiting for the network, keep this window open"), t("Waiting, keep open")];
}

function aside(durable) {
  return durable
    ? ["waiting", t("Not saved by the server yet, kept here"), t("Not saved yet, kept")]
    : ["waiting", t("Not saved by the server yet, keep this window open"), t("Not saved yet, keep open")];
}

/** What is said of an answer that the server fails at, while it takes others. */
export function troubleWith({ position }, durable) {
  const where = durable ? t("on this device") : t("in this window only, so do not close it,");
  return t("The server cannot save your answer to question {0} right now. It is kept {1} and will be sent again automatically. Continue with the other questions.", position, where);
}

/** There is time again for answers that came too late. */
export function again(positions) {
  return counted(positions.length, "You have more time. {0} answer that arrived too late {1} is being sent again.", "You have more time. {0} answers that arrived too late {1} are being sent again.", places(positions));
}

/** One sentence on an answer that did not simply become saved. */
export function tidings({ position, state, code, held }) {
  if (state === "late" && held) return t("The answer to question {0} arrived after time was up. It is kept; your instructor decides whether it counts.", position);
  if (state === "late") return t("The answer to question {0} arrived late. It is kept, but not counted.", position);
  if (state === "conflict") return t("Question {0} was changed in another window. You see the answer that is saved.", position);
  if (code === "exam-running") return t("Question {0} is in an exam that you took or are taking, so it cannot be checked for now. Leave it unanswered, and go on with the others.", position);
  return t("The server did not accept the answer to question {0}. Choose it again.", position);
}
