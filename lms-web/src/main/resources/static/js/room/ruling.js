/**
 * What a reply to an answer means for the journal. Settled: the answer is never sent again, and `mark` is what the
 * journal remembers of it. Not settled: it stays and is sent again, `why` says what stands in the way.
 */
const TOO_LATE = new Set(["deadline-passed", "attempt-final"]);

const settled = (mark, body = {}) => ({ settled: true, mark, body });

export function judge(reply) {
  switch (reply.kind) {
    case "ok":
      return settled(accepted(reply.body), reply.body);
    case "problem":
      return refused(reply);
    default:
      return { settled: false, why: reply.kind };
  }
}

function accepted({ savedAt, superseded, late, counted, feedback }) {
  if (late && counted === false) return { state: "late", savedAt, held: true };
  return { state: "saved", savedAt, superseded, late, feedback };
}

function refused({ status, code, problem }) {
  if (TOO_LATE.has(code)) return settled({ state: "late" }, problem);
  if (status === 409) return settled({ state: "conflict", code }, problem);
  // Not ours: somebody else has signed in here. The answer belongs to the one who gave it.
  if (status === 404 || status === 403) return { settled: false, why: "not-ours" };
  return settled({ state: "refused", code }, problem);
}
