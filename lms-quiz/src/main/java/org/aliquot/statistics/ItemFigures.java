package org.aliquot.statistics;

import java.time.Instant;
import java.util.List;
import org.aliquot.classical.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered in one setting.
 *
 * @param answers times it was presented in finished attempts, blank ones included
 * @param blank presented and left blank; counts as wrong
 * @param right share of full credit, by the key in force
 * @param discrimination correlation of being right with the share right on the other questions of the same attempt; in exam mode
 *     only, and only from {@value #LEAST} answers
 * @param medianMs time on the question, to within 3 %; null where none was reported
 * @param firstAt when the first of these attempts ended; null where it is not known
 * @param options in the author's order; empty over several versions, whose options may differ
 * @param wrong the most frequent wrong answers to a question without options
 * @param fifths from the weakest to the strongest; empty when there are too few answers to compare
 * @param flags what wants a look, worst first; in exam mode only
 */
public record ItemFigures(
        Setting setting,
        int answers,
        int blank,
        Estimate right,
        Estimate discrimination,
        @Nullable Long medianMs,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt,
        List<OptionFigures> options,
        List<WrongAnswer> wrong,
        List<QuintileFigures> fifths,
        List<Flag> flags) {

    /** Below this a correlation is mostly noise: its 95 % interval is wider than ±0.36. */
    public static final int LEAST = 30;

    public ItemFigures {
        options = List.copyOf(options);
        wrong = List.copyOf(wrong);
        fifths = List.copyOf(fifths);
        flags = List.copyOf(flags);
    }

    public boolean isEnough() {
        return answers >= LEAST;
    }

    ItemFigures flagged(List<Flag> found) {
        return new ItemFigures(
                setting,
                answers,
                blank,
                right,
                discrimination,
                medianMs,
                firstAt,
                lastAt,
                options,
                wrong,
                fifths,
                found);
    }
}
