/**
 * How an attempt stands reaches the room on three ways, by the event stream, by looking, and with every saved answer, and
 * one may overtake another. What was said later stands.
 */
const FACTS = ["status", "deadline", "breakUntil", "breakSecondsLeft", "messages", "version", "serverTime"];

/** The server counts its news; where a reply bears no number, its time decides. */
function isOlder(said, known) {
  if (said.version !== undefined && known.version !== undefined) return said.version < known.version;
  return Date.parse(said.serverTime) < Date.parse(known.serverTime);
}

/** The whole attempt, just looked at, with what was heard of it since. Where it says nothing of messages, they are as they were. */
export function looked(attempt, known) {
  if (!known) return attempt;
  if (!isOlder(attempt, known)) return { ...attempt, messages: attempt.messages ?? known.messages };
  return { ...attempt, ...Object.fromEntries(FACTS.map((name) => [name, known[name]])) };
}

/** What the stream says of it. */
export function told(known, news) {
  if (isOlder(news, known)) return known;
  const { status, deadline = known.deadline, breakUntil, breakSecondsLeft, messages = known.messages, version, serverTime } = news;
  return { ...known, status, deadline, breakUntil, breakSecondsLeft, messages, version, serverTime };
}

/** What comes with a reply to an answer or to handing in: the deadline alone. */
export function mentioned(known, { deadline, serverTime }) {
  return !deadline || isOlder({ serverTime }, known) ? known : { ...known, deadline, serverTime };
}

/** Whether there is time, as far as this clock knows. */
export function hasTime({ status, deadline }, clock) {
  return (status === "open" || status === "review") && (!deadline || clock.until(deadline) > 0);
}

/** Whether an attempt that stood still goes on, or longer than it was to. */
export function isLonger(before, after) {
  return (before.status === "closing" && after.status !== "closing") || Date.parse(after.deadline) > Date.parse(before.deadline);
}
