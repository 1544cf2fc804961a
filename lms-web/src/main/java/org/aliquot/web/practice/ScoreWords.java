package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.math.BigDecimal;
import java.util.Optional;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.AccountView;
import org.aliquot.web.RuleScale;
import org.aliquot.web.Wording;

/** A result in a few words and on its ruled scale, on every page alike. */
public final class ScoreWords {

    private static final int HUNDREDTHS = 100;

    private ScoreWords() {}

    /** {@code 438, likely 396 to 480}, or {@code 6 of 8 right} where there is no estimate. */
    public static String reading(ResultView result) {
        return result.measure().scaled() == null
                ? right(result)
                : result.measure().scaled() + ", " + likely(result);
    }

    /** {@code 6 of 8 right}; {@code 7.5 of 8 points} where people marked; that it waits while they have not. */
    public static String right(ResultView result) {
        if (result.isProvisional()) {
            return t("Waiting for a score");
        }
        if (result.written().points() != null) {
            return points(result.written().points(), result.total());
        }
        return t("{0} of {1} right", result.raw() == null ? 0 : result.raw(), shown(result));
    }

    /** How many questions were seen: of an adaptive exam that ended early, the others were never chosen. */
    public static int shown(ResultView result) {
        return isUnfinished(result)
                ? result.areas().stream().mapToInt(ResultView.AreaResult::total).sum()
                : result.total();
    }

    /** Estimated, and neither passed nor failed. */
    public static boolean isUnfinished(ResultView result) {
        return result.measure().scaled() != null
                && result.measure().pass() == null
                && !result.areas().isEmpty();
    }

    /** As staff read it, of a learner of this name: what an erased person wrote waits for nobody. */
    public static String ofLearner(ResultView result, String name) {
        return result.isProvisional() && AccountView.isErased(name)
                ? "Not scored, the person was erased"
                : right(result);
    }

    /** Points, or questions right, as the one large figure of a result without an estimate. */
    public static String figure(ResultView result) {
        Integer points = result.written().points();
        return points == null ? String.valueOf(result.raw() == null ? 0 : result.raw()) : figure(points);
    }

    /** {@code 7.5 of 8 points}, from hundredths of a point. */
    public static String points(int points, int total) {
        return t("{0} of {1}", figure(points), Wording.count(total, "point"));
    }

    private static String figure(int points) {
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf(HUNDREDTHS))
                .stripTrailingZeros()
                .toPlainString();
    }

    public static String likely(ResultView result) {
        return t("likely {0} to {1}", result.measure().low(), result.measure().high());
    }

    public static Optional<RuleScale> scale(ResultView result, ScoreScale scale) {
        if (result.measure().scaled() == null
                || result.measure().low() == null
                || result.measure().high() == null) {
            return Optional.empty();
        }
        return Optional.of(scale(
                scale,
                new RuleScale.Interval(
                        result.measure().low(),
                        result.measure().scaled(),
                        result.measure().high())));
    }

    /** Any estimate on the exam's scale; the ends are the same everywhere, so that scales can be compared. */
    public static RuleScale scale(ScoreScale scale, RuleScale.Interval interval) {
        double pass = pass(scale);
        RuleScale.Ends ends =
                scale == ScoreScale.TO_100 ? new RuleScale.Ends(40, 100, 6) : new RuleScale.Ends(200, 600, 8);
        String sentence = t(
                "{0}, likely {1} to {2}, pass point {3}",
                round(interval.value()), round(interval.low()), round(interval.high()), round(pass));
        return new RuleScale(ends, interval, pass, sentence);
    }

    private static String round(double value) {
        return "%.0f".formatted(value);
    }

    /** The pass point of a practice scale. */
    public static double pass(ScoreScale scale) {
        return scale == ScoreScale.TO_100 ? 70 : 400;
    }
}
