/** Puts what the desk knows on the screen. Called after every change; writes only words and states, never structure. */
import { isGoingOn, isOneWay } from "aliquot/room/adaptive";
import { questions } from "aliquot/room/outbox";

export function draw(room) {
  const { sitting, link, outbox, journal, readings } = room.desk;
  const resting = room.part("rest").on;
  room.part("timer").deadline = resting ? undefined : sitting.attempt.deadline;
  const oneWay = isOneWay(sitting);
  room.toggleAttribute("data-oneway", oneWay);
  room.toggleAttribute("data-forgets", !journal.durable);
  room.part("bar").draw({ link, waiting: questions(outbox.waiting).length, aside: questions(outbox.aside).length, durable: journal.durable, oneWay });
  room.part("lost").hidden = !sitting.readOnly;
  room.part("break-button").hidden = !(sitting.attempt.breakSecondsLeft > 0);
  room.part("from-staff").draw(readings.unread(sitting.attempt), room.place);
  if (resting) return room.part("rest").draw();
  if (!sitting.position) return;
  room.part("map").draw(sitting, link.up);
  room.part("overview").draw();
  drawQuestion(room, sitting.answer(sitting.position));
}

function drawQuestion(room, answer) {
  const { sitting, link, journal } = room.desk;
  const { readOnly } = sitting;
  const tutor = sitting.attempt.mode === "tutor";
  room.part("question").show(answer, { readOnly, tutor, link, durable: journal.durable, place: room.place });
  room.part("flag").setAttribute("aria-pressed", answer.flagged);
  room.part("next").setAttribute("aria-disabled", isGoingOn(sitting));
  room.part("back").setAttribute("aria-disabled", answer.position === 1);
}
