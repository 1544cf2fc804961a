package org.aliquot.delivery;

import java.time.Instant;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in a list.
 *
 * @param result null until it is final
 * @param own practice that the learner put together
 * @param onBreak whether its clock stands still now
 */
public record AttemptSummary(
        AttemptId id,
        AccountId learner,
        String exam,
        String title,
        Mode mode,
        AttemptStatus status,
        Instant startedAt,
        @Nullable Instant deadline,
        Ended ended,
        @Nullable ResultView result,
        boolean own,
        boolean onBreak) {

    /**
     * @param at when no more answers were taken; null while it runs
     * @param scored when it became final: what came late was waited for
     */
    public record Ended(@Nullable Instant at, @Nullable Instant scored) {}

    public @Nullable Instant endedAt() {
        return ended.at();
    }

    public @Nullable Instant finalAt() {
        return ended.scored();
    }
}
