package org.aliquot.web.running;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.delivery.AttemptId;

/**
 * Extra time for several: before it is given, whom it is for and until when each has then; afterwards, what became of it for each.
 *
 * @param from what the list showed that it was asked from
 * @param requestId the same when the same wish is sent again: given once
 * @param lines of many only the first, and before all others those whom the act is not for or has not reached
 */
public record RoomPage(
        boolean done, String minutes, String reason, String requestId, Narrowed from, Whom whom, List<Line> lines) {

    /**
     * Everyone it is about, with a line or without one.
     *
     * @param given for how many the act is, or how many it has reached
     * @param gone how many others were chosen and are not in the list any more
     */
    public record Whom(List<AttemptId> attempts, int given, int gone) {

        public Whom {
            attempts = List.copyOf(attempts);
        }

        public int all() {
            return attempts.size() + gone;
        }

        /** For a single field: a form has a thousand at most. It holds six thousand attempts. */
        public String ids() {
            return attempts.stream().map(AttemptId::toString).collect(Collectors.joining(","));
        }
    }

    /** {@code now} and {@code then} are when it ends; {@code given} whether the act is for them, or has reached them. */
    public record Line(String learner, String exam, String now, String then, boolean given) {}

    /** How many have no line. */
    public int more() {
        return whom.attempts().size() - lines.size();
    }
}
