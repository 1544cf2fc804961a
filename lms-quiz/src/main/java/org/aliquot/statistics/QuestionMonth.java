package org.aliquot.statistics;

import java.time.YearMonth;
import java.util.List;
import org.aliquot.classical.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How a question did in a month, in exam mode.
 *
 * @param versions numbers of those that were answered
 * @param shown attempts that asked it
 * @param attempts all attempts, in this month, at the exams that ever asked it
 * @param right share of each learner's first answers; says how many there are
 * @param discrimination of the same answers; no value with too few, and none where questions are chosen by the answers
 * @param medianMs null where no time was reported
 */
public record QuestionMonth(
        YearMonth month,
        List<Integer> versions,
        int shown,
        int attempts,
        Estimate right,
        Estimate discrimination,
        @Nullable Long medianMs) {

    public QuestionMonth {
        versions = List.copyOf(versions);
    }
}
