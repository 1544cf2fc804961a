import { t } from "aliquot/phrases";
import { isHeldUp } from "aliquot/room/answer";

/** One number of the question map. Its name says in words what its fill, corner and edge show. */
export function cell(position) {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = `#q${position}`;
  link.textContent = position;
  item.append(link);
  return item;
}

export function mark(link, answer, { open, linkUp }) {
  const { position, response, flagged, state, feedback } = answer;
  const waiting = isHeldUp(answer, linkUp);
  const here = position === open;
  link.toggleAttribute("data-answered", response !== null);
  link.toggleAttribute("data-flag", flagged);
  link.toggleAttribute("data-waiting", waiting);
  if (feedback) link.dataset.verdict = feedback.correct ? "right" : "wrong";
  if (here) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
  const words = [position, response === null ? t("not answered") : t("answered")];
  if (feedback) words.push(feedback.correct ? t("right") : t("not right"));
  if (flagged) words.push(t("flagged"));
  if (waiting) words.push(state === "aside" ? t("not saved by the server yet") : t("waiting for the network"));
  if (here) words.push(t("open now"));
  link.setAttribute("aria-label", words.join(", "));
}
