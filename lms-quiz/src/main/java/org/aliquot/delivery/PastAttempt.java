package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of long ago, as it was handed in or as the clock closed it.
 *
 * @param startedAt in whole milliseconds, like all times here
 * @param timePercent 100 and the learner's extra time
 * @param accessEnds when the learner's access ends, if it does
 * @param takenOverAt when another device took it over: answers from then on have lease 2
 * @param answers by time
 * @param handedInAt null when the clock closed it
 */
public record PastAttempt(
        AttemptId id,
        AccountId learner,
        ExamVersion exam,
        Mode mode,
        long seed,
        List<PastQuestion> form,
        Instant startedAt,
        int timePercent,
        @Nullable Instant accessEnds,
        @Nullable Instant takenOverAt,
        List<PastAnswer> answers,
        @Nullable Instant handedInAt) {

    public PastAttempt {
        form = List.copyOf(form);
        answers = List.copyOf(answers);
        Instant end = handedInAt == null ? deadline(exam, mode, startedAt, timePercent, accessEnds) : handedInAt;
        if (end == null) {
            throw new IllegalArgumentException("An attempt without a deadline ends by being handed in");
        }
        if (answers.stream().anyMatch(answer -> answer.savedAt().isAfter(end))) {
            throw new IllegalArgumentException("An answer came after the end");
        }
    }

    /** Null when there is no limit: what {@link Starting} derives. */
    public static @Nullable Instant deadline(
            ExamVersion exam, Mode mode, Instant startedAt, int timePercent, @Nullable Instant accessEnds) {
        Integer limit = Starting.limitSeconds(exam.spec(), mode);
        if (limit == null) {
            return null;
        }
        Instant own = startedAt.plusMillis(limit * 10L * timePercent);
        Instant end = accessEnds == null ? own : accessEnds.plusMillis(limit * 10L * (timePercent - 100));
        return Stream.of(own, end).min(Instant::compareTo).orElse(own);
    }

    @Nullable
    Instant deadline() {
        return deadline(exam, mode, startedAt, timePercent, accessEnds);
    }

    /** The end of the window; none where there is no limit. */
    @Nullable
    Instant closesAt() {
        return limitSeconds() == null ? null : accessEnds;
    }

    @Nullable
    Integer limitSeconds() {
        return Starting.limitSeconds(exam.spec(), mode);
    }

    int lease() {
        return takenOverAt == null ? 1 : 2;
    }
}
