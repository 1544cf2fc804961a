package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;

import java.util.Optional;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.RuleScale;
import org.aliquot.web.practice.ScoreWords;

/** One area's estimate on the exam's scale, and what it says in words. */
final class AreaWords {

    /** Standard errors on each side of a 95 % interval. */
    private static final double Z = 1.96;
    /** An estimate this close to the pass point, as a share of half its interval, says nothing. */
    private static final double UNDECIDED = 0.2;

    private AreaWords() {}

    static Optional<ResultPage.Estimate> estimate(AreaResult area, ScoreScale scale) {
        if (area.scaled() == null || area.se() == null) {
            return Optional.empty();
        }
        double half = Z * area.se() * (scale == ScoreScale.TO_100 ? 10 : 100);
        double top = scale == ScoreScale.TO_100 ? 100 : 999;
        RuleScale.Interval interval = new RuleScale.Interval(
                Math.max(0, area.scaled() - half), area.scaled(), Math.min(top, area.scaled() + half));
        double pass = ScoreWords.pass(scale);
        return Optional.of(new ResultPage.Estimate(
                ScoreWords.scale(scale, interval),
                "%d (%.0f–%.0f)".formatted(area.scaled(), interval.low(), interval.high()),
                words(interval, pass),
                interval.value() < pass));
    }

    static String words(RuleScale.Interval interval, double pass) {
        if (interval.low() >= pass) {
            return t("Above");
        }
        if (interval.high() < pass) {
            return t("Below");
        }
        double half = (interval.high() - interval.low()) / 2;
        if (Math.abs(interval.value() - pass) < UNDECIDED * half) {
            return t("Too close to tell");
        }
        return interval.value() > pass ? t("Probably above") : t("Probably below");
    }
}
