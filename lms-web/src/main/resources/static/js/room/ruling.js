/**
 * What a reply to an answer means for the journal. Settled: the answer is never sent again, and `mark` is what the
 * journal remembers of it. Not settled: it stays and is sent again, `why` says what stands in the way.
 */
const TOO_LATE = new Set(["deadline-passed", "attempt-final"]);

const OVERTAKEN = new Set(["revision-conflict", "position-closed"]);

const settled = (mark, body = {}) => ({ settled: true, mark, body });

/** `waitsForInstructor(savedAt)` tells an answer that an instructor decides about from one that came too late for that. */
export function judge(reply, waitsForInstructor) {
  switch (reply.kind) {
    case "ok":
      return settled(accepted(reply.body, waitsForInstructor), reply.body);
    case "problem":
      return refused(reply);
    default:
      return { settled: false, why: reply.kind };
  }
}

function accepted({ savedAt, counted }, waitsForInstructor) {
  if (counted === false) return { state: "late", savedAt, held: waitsForInstructor(savedAt) };
  return { state: "saved", savedAt };
}

function refused({ status, code, problem }) {
  if (code === "on-break") return { settled: false, why: "unreachable" }; // taken after the break
  if (TOO_LATE.has(code)) return settled({ state: "late" }, problem);
  if (OVERTAKEN.has(code)) return settled({ state: "conflict" }, problem);
  // Not ours: somebody else has signed in here. The answer belongs to the one who gave it.
  if (status === 404 || status === 403) return { settled: false, why: "not-ours" };
  return settled({ state: "refused", code, detail: problem.detail }, problem);
}
