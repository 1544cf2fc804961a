package org.aliquot.statistics;

import java.time.YearMonth;
import java.util.List;
import org.aliquot.classical.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How a question did in a month, or in several that follow each other where a month has few answers, in exam mode.
 *
 * @param from its first month with an answer
 * @param to its last one
 * @param versions numbers of those that were answered
 * @param shown attempts that asked it
 * @param attempts all attempts, in its months, at the exams that ever asked it
 * @param right share of each learner's first answers; says how many there are
 * @param discrimination of the same answers; no value with too few, and none where questions are chosen by the answers
 * @param medianMs null where no time was reported
 */
public record QuestionPeriod(
        YearMonth from,
        YearMonth to,
        List<Integer> versions,
        int shown,
        int attempts,
        Estimate right,
        Estimate discrimination,
        @Nullable Long medianMs) {

    /** With fewer first answers the interval is most of the scale. */
    public static final int LEAST = 10;

    public QuestionPeriod {
        versions = List.copyOf(versions);
    }
}
