package org.aliquot.statistics;

import java.util.List;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.question.Level;

/**
 * What forms were asked for, beside the exam.
 *
 * @param forms how many, 1 to {@value AssemblyPlan#MOST_FORMS}
 * @param overlap questions that two forms may share at most
 * @param meanDifficulty wanted mean, logits from the pass point
 * @param tolerance how far a form's mean may lie from it, more than 0
 * @param levels shares of levels; those not named are free
 * @param pilots questions tried out on each form, not scored
 * @param seed chooses among questions of equal worth
 */
public record FormsRequest(
        int forms,
        int overlap,
        double meanDifficulty,
        double tolerance,
        List<LevelShare> levels,
        int pilots,
        long seed) {

    public static final int MOST_PILOTS = 50;

    public FormsRequest {
        levels = List.copyOf(levels);
        if (forms < 1 || forms > AssemblyPlan.MOST_FORMS || overlap < 0 || pilots < 0 || pilots > MOST_PILOTS) {
            throw new IllegalArgumentException("forms, shared questions or pilots out of range");
        }
        if (!(tolerance > 0) || !(Math.abs(meanDifficulty) <= 5)) {
            throw new IllegalArgumentException("the tolerance is above 0, the mean within 5 logits");
        }
    }

    /** From so many to so many percent of a form ask this of the mind. */
    public record LevelShare(Level level, int minPercent, int maxPercent) {
        public LevelShare {
            if (minPercent < 0 || maxPercent > 100 || minPercent > maxPercent) {
                throw new IllegalArgumentException("0 <= min <= max <= 100 percent");
            }
        }
    }
}
