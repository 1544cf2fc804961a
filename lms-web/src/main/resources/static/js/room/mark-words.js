/** What is said about marks on a picture: on a drawing so many are asked for, in a field nobody tells how many there are. */
import { t } from "aliquot/phrases";
import { counted } from "aliquot/room/words";

export function placeOf({ x, y }) {
  return t("{0}% from the left, {1}% from the top.", Math.round(x * 100), Math.round(y * 100));
}

export function markWords({ type, points }) {
  return type === "field-marks" ? inField(points) : onDrawing(points);
}

function onDrawing(most) {
  const marks = counted(most, "{0} mark", "{0} marks");
  return {
    choose: most,
    wanted: most === 1 ? t("Mark one place on the picture.") : t("Mark {0} places on the picture.", most),
    instead: t("Choose from a list of places instead"),
    inWords: "",
    state: (set) => t("{0} of {1} set.", set, most),
    said: (set, what) => (what === "set" ? t("Mark set, {0} of {1}.", set, marks) : t("Mark removed, {0} of {1}.", set, marks)),
  };
}

function inField(most) {
  return {
    choose: null,
    wanted: t("Mark each one that you find, {0} at most. A wrong mark counts against you.", most),
    instead: t("Answer in words instead"),
    inWords: t("These descriptions are of what is in the field, without names. Choose each one that describes what you are asked to mark."),
    state: (set) => counted(set, "{0} mark set.", "{0} marks set."),
    said: (set, what, gaveWay) =>
      gaveWay ? t("Mark set, and the first one removed: {0} at most.", most)
      : what === "set" ? t("Mark set, {0} so far.", set)
      : t("Mark removed, {0} so far.", set),
  };
}
