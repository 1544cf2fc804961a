/** What the person does in the room: buttons by their `data-do`, events of the parts, and keys. */
import { t } from "aliquot/phrases";
import { giveForGood, isAtItsEnd, isOneWay } from "aliquot/room/adaptive";
import { Keys } from "aliquot/room/keys";
import { Strikes } from "aliquot/room/strikes";

export function control(room, signal) {
  const { desk } = room;
  const { sitting } = desk;
  const strikes = new Strikes(desk, signal);
  const question = room.part("question");
  const calculator = room.part("calculator");
  const inQuestion = (act) => (...args) => room.dataset.view === "question" && act(...args);

  const step = (by) => {
    if (isOneWay(sitting)) return;
    const to = sitting.position + by;
    if (to > sitting.answers.length) room.finish();
    else if (to >= 1) room.go(to);
  };

  const actions = {
    back: () => step(-1),
    next: () => (isOneWay(sitting) ? giveForGood(room, sitting) : step(1)),
    flag: () => sitting.flag(sitting.position),
    check: () => {
      sitting.check(sitting.position);
      question.awaitVerdict();
    },
    calculator: () => {
      calculator.toggle();
      room.part("calculator-button").setAttribute("aria-expanded", !calculator.hidden);
    },
    intervals: () => room.part("intervals")?.toggle(),
    "look-up": () => (calculator.close(), actions.intervals()), // on a phone there is place for one sheet
    map: () => toggleMap(room),
    rest: async () => {
      if (desk.outbox.waiting.length > 0) return room.tell(t("A break can begin when every answer has reached the server."));
      const { kind } = await room.part("rest").take();
      if (kind === "ok") room.draw();
      else room.tell(t("The break could not begin. The clock runs on; try again."));
    },
    keys: () => room.part("key-help").open(),
    finish: () => (isAtItsEnd(sitting) ? giveForGood(room, sitting) : room.finish()),
    continue: () => desk.takeOver(),
    dismiss: () => (room.part("message").hidden = true),
  };

  const events = {
    "aliquot:respond": ({ position = sitting.position, response, typing }) => {
      room.forget();
      sitting.choose(position, response, typing);
    },
    "aliquot:strike": ({ option }) => {
      const { position } = sitting;
      sitting.strike(position, option);
      strikes.changed(position);
    },
    "aliquot:go": ({ position }) => {
      closeMap(room);
      room.go(position);
    },
    "aliquot:got-it": ({ id, last }) => {
      desk.readings.gotIt(id);
      if (last) room.focusHeading();
    },
    "aliquot:say": ({ text, about }) => room.say(text, about),
    "aliquot:time-up": () => room.draw(),
    "aliquot:hand-in": async () => {
      if (sitting.readOnly) await desk.takeOver();
      desk.wishToHandIn(true);
      room.end("hand-in");
    },
    "aliquot:closed": () => room.part("calculator-button").setAttribute("aria-expanded", false),
    "aliquot:rested": () => room.go(desk.firstPosition(location.hash)),
    "aliquot:reopened": () => {
      room.go(sitting.position ?? 1);
      if (sitting.readOnly) room.tell(t("This exam went on in another window, so it is not handed in. To hand it in from here, press Finish again."));
    },
  };

  room.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-do]");
    if (button && button.getAttribute("aria-disabled") !== "true") actions[button.dataset.do]();
  }, { signal });
  window.addEventListener("hashchange", () => location.hash !== "#main" && room.go(desk.firstPosition(location.hash)), { signal });
  for (const [type, act] of Object.entries(events)) room.addEventListener(type, ({ detail }) => act(detail ?? {}), { signal });
  new Keys({
    choose: inQuestion((index) => question.press(index, false)),
    strike: inQuestion((index) => question.press(index, true)),
    step: inQuestion(step),
    confirm: inQuestion(() => (question.checkable ? actions.check() : question.isChecking || actions.next())),
    T: () => room.say(room.part("timer").inWords()),
    S: inQuestion(() => room.say(savedState(sitting, question))),
    C: inQuestion(actions.calculator),
    R: inQuestion(actions.intervals),
    F: inQuestion(() => {
      actions.flag();
      room.say(sitting.answer(sitting.position).flagged ? t("Flagged.") : t("Flag removed."), "flag");
    }),
    H: inQuestion(actions.finish),
  }, signal);
  room.addEventListener("keydown", (event) => event.key === "Escape" && closePanels(room), { signal });
}

function savedState({ position, answers }, question) {
  const waiting = answers.filter(({ state }) => state === "sending" || state === "aside").length;
  const rest = waiting > 0 ? t("{0} not yet saved.", waiting) : t("Everything is saved.");
  return t("Question {0}: {1}. {2}", position, question.saved, rest);
}

/** On a phone the map is a sheet; beside a wide question it is always there. */
function toggleMap(room) {
  const panel = room.part("map-panel");
  const open = panel.toggleAttribute("data-open");
  room.part("map-button").setAttribute("aria-expanded", open);
  if (open) room.part("map").focus();
}

/** Whether there was an open sheet to close. */
function closeMap(room) {
  const open = room.part("map-panel").hasAttribute("data-open");
  if (open) toggleMap(room);
  return open;
}

function closePanels(room) {
  const calculator = room.part("calculator");
  if (!calculator.hidden) calculator.close();
  else if (closeMap(room)) room.part("map-button").focus();
}
