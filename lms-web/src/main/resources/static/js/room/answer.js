/**
 * How one question stands for this tab: {position, response, flagged, locked, lease, revision, state, savedAt, held,
 * feedback, struck, elapsedMs}. Its state: "none", "sending" (with the outbox), "aside" (there, for later), "saved", "late", "conflict" or "refused".
 */
export function blank(position, struck) {
  return { position, struck: new Set(struck), response: null, flagged: false, state: "none", lease: 0, revision: 0, elapsedMs: 0 };
}

/** Whether an answer is held up on this device: by the network, or because the server fails at it. */
export function isHeldUp({ state }, linkUp) {
  return state === "aside" || (state === "sending" && !linkUp);
}

/** Whether the first of two answers to a question is older than the second: (lease, revision) orders them. */
export function isBehind({ lease = 0, revision = 0 }, { lease: otherLease = 0, revision: other = 0 }) {
  return otherLease > lease || (otherLease === lease && other > revision);
}

/**
 * Takes over what the server says; what this device alone knows (struck out, time spent) stays. An answer that is newer
 * here than there came too late or was saved while the server's word was on its way; only one it refused gives way.
 */
export function adopt(answer, standing, { response = null } = {}) {
  if (isBehind(standing, answer) && answer.state !== "refused") return;
  const { answered, flagged, closed, lease = 0, revision = 0, savedAt } = standing;
  const state = answered || flagged || savedAt ? "saved" : "none";
  Object.assign(answer, { response, flagged, savedAt, state, lease, locked: closed === true });
  answer.revision = Math.max(answer.revision, revision);
}

/** Takes over an entry of the journal: one still waiting stands over the server's word, a refused one is only shown. */
export function recall(answer, { state, response, flagged, final, lease, revision, elapsedMs, held }) {
  const newer = isBehind(answer, { lease, revision });
  answer.revision = Math.max(answer.revision, revision);
  if (newer && state === "waiting") Object.assign(answer, { state: "sending", response, flagged, lease, elapsedMs, locked: final });
  else if (newer) Object.assign(answer, { state, held, response, flagged, lease });
}
