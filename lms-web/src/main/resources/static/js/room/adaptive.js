/**
 * An adaptive exam in the room: until its review there is only the last question reached. Its answer is given for good, and
 * the reply brings the next question, which the server has stored with the answer.
 */
import { t } from "aliquot/phrases";
import { tidings } from "aliquot/room/chip";

/** Whether there is no way but on. */
export function isOneWay({ attempt }) {
  return attempt.delivery === "adaptive" && attempt.status === "open";
}

/** Whether the answer is on its way and the next question is awaited. */
export function isGoingOn(sitting) {
  const { locked, state } = sitting.answers.at(-1);
  return isOneWay(sitting) && locked === true && (state === "sending" || state === "aside");
}

/** Whether nothing is missing but to give the last answer for good: then Finish does that, and the review follows. */
export function isAtItsEnd(sitting) {
  const { attempt, position, readOnly } = sitting;
  return isOneWay(sitting) && !readOnly && !isGoingOn(sitting) && position === attempt.length && Boolean(sitting.answer(position).response);
}

/** Takes over what the reply to a final answer brought. */
export function takeNext(sitting, { next, status }) {
  if (next && !sitting.items.has(next.position)) sitting.items.set(next.position, next);
  if (next) sitting.meet(next.position);
  if (status) sitting.attempt.status = status;
  if (status === "review") for (const answer of sitting.answers) answer.locked = false;
}

/** The button Next, while there is no way but on. */
export function giveForGood(room, sitting) {
  if (isGoingOn(sitting) || sitting.readOnly) return;
  if (sitting.answer(sitting.position).response) sitting.check(sitting.position);
  else room.remind(t("Choose an answer first. This exam does not let you skip a question."));
}

/** What the room shows after the server's word on an answer. */
export function follow(room, { entry, body }) {
  const { sitting } = room.desk;
  if (entry.state !== "saved") room.tell(tidings(entry));
  if (room.dataset.view === "ending") return;
  const last = sitting.answers.at(-1).position;
  if (isOneWay(sitting) && last > sitting.position) room.go(last);
  else if (body.status === "review" && entry.position === sitting.attempt.length) room.finish();
}
