package org.aliquot.statistics;

import java.util.List;
import org.aliquot.classical.Estimate;
import org.aliquot.classical.ScoreCount;
import org.aliquot.classical.ScoreSummary;
import org.jspecify.annotations.Nullable;

/**
 * What people reached at their first attempt of an exam in its current version: in percent of the points, of an adaptive exam on
 * the practice scale.
 *
 * @param waiting attempts with answers that nobody has marked yet: they have no score
 * @param all false when there are more than are read at once: these are the newest
 * @param counts by score, in no order
 * @param summary null below {@link #LEAST} scores
 * @param passed share of those who passed or failed; null below {@link #LEAST} of them
 * @param reliability of a form with listed questions; null for all others
 * @param error standard error of measurement; null where the reliability has no value
 */
public record ScoreFigures(
        int scores,
        int waiting,
        boolean all,
        List<ScoreCount> counts,
        @Nullable ScoreSummary summary,
        @Nullable Estimate passed,
        @Nullable Estimate reliability,
        @Nullable Double error) {

    /** A figure of fewer people says more about them than about the exam. */
    public static final int LEAST = ItemFigures.LEAST;

    /** Of fewer, not even the scores are listed: each would be somebody's. */
    public static final int FEWEST_LISTED = 3;

    public ScoreFigures {
        counts = List.copyOf(counts);
    }
}
