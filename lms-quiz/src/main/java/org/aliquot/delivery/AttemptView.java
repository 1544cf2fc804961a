package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its learner's browser needs it to begin or go on.
 *
 * @param lease who holds the attempt now; grows with each takeover
 * @param version grows with each change of status, lease, deadline or break
 * @param answersKept false where they were deleted by the school's rule, long after its end
 */
public record AttemptView(
        AttemptId id,
        AccountId learner,
        String exam,
        String title,
        Mode mode,
        AttemptStatus status,
        int lease,
        int version,
        boolean answersKept,
        Timing timing,
        Form form) {

    /**
     * By what its clock goes.
     *
     * @param deadline null where there is no limit
     * @param serverTime when this was read: what the browser sets its clock by
     * @param breakSecondsLeft of breaks with a stopped clock that may still be taken
     * @param breakUntil while on a break: when it ends by itself; questions are hidden until then
     * @param pausable own practice: the clock may be stopped at will
     * @param trial staff try an exam; it counts nowhere
     */
    public record Timing(
            Instant startedAt,
            @Nullable Instant deadline,
            Instant serverTime,
            int graceSeconds,
            LateAnswers lateAnswers,
            int breakSecondsLeft,
            @Nullable Instant breakUntil,
            boolean pausable,
            boolean trial) {}

    /**
     * Its questions, as far as they are known.
     *
     * @param adaptive whether each question is chosen by the answers before it; {@code positions} are those reached
     * @param current the question to be answered now, in an adaptive attempt that is open
     */
    public record Form(
            int length,
            boolean adaptive,
            List<PositionView> positions,
            @Nullable AttemptItemView current) {
        public Form {
            positions = List.copyOf(positions);
        }
    }
}
