/**
 * How one question stands for this tab: {position, response, flagged, locked, revision, state, savedAt, held, feedback,
 * struck, elapsedMs}. Its state: "none", "sending" (with the outbox), "saved", "late", "conflict" or "refused".
 */
export function blank(position, struck) {
  return { position, struck: new Set(struck), revision: 0, elapsedMs: 0 };
}

/** Takes over what the server says; what this device alone knows (options struck out, time spent) stays. */
export function adopt(answer, { answered, flagged, closed, revision = 0, savedAt }, { response = null } = {}) {
  const state = answered || flagged || savedAt ? "saved" : "none";
  const locked = closed === true;
  Object.assign(answer, { response, flagged, locked, savedAt, state, revision: Math.max(answer.revision, revision) });
}

/** Takes over an entry of the journal: one still waiting stands over the server's word, a refused one is only shown. */
export function recall(answer, { state, response, flagged, final, revision, elapsedMs, held }) {
  answer.revision = Math.max(answer.revision, revision);
  if (state === "waiting") Object.assign(answer, { state: "sending", response, flagged, elapsedMs, locked: final });
  else Object.assign(answer, { state, held });
}
