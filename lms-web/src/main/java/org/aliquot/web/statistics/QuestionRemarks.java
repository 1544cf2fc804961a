package org.aliquot.web.statistics;

import org.aliquot.ability.Difficulty;
import org.aliquot.statistics.CalibratedQuestion;
import org.jspecify.annotations.Nullable;

/** What a calibration says about one question, in plain words; the limits are those of docs/engine/calibration.md. */
final class QuestionRemarks {

    private static final double LEAST_FIT = 0.7;
    private static final double MOST_FIT = 1.3;
    private static final double FAR_FROM_RATING = 1.5;

    private QuestionRemarks() {}

    static boolean isToLookAt(CalibratedQuestion item) {
        return item.isDrifted() || isMisfit(item) || isFarFromRating(item);
    }

    static String of(CalibratedQuestion item) {
        Double moved = item.drift().displacement();
        if (item.estimate().b() == null) {
            return "No difficulty: all right, all wrong, or fewer than two answers.";
        }
        if (item.isDrifted() && moved != null) {
            return moved < 0
                    ? "Easier than before: it may have leaked. Estimated anew."
                    : "Harder than before: look whether something changed. Estimated anew.";
        }
        if (isMisfit(item)) {
            return "Answers do not follow ability here: read key and options again.";
        }
        if (item.answers() < Difficulty.LEAST_FOR_POSTERIOR) {
            return "Too few answers: the author's rating stays.";
        }
        if (isFarFromRating(item)) {
            return rated(item);
        }
        if (item.anchor()) {
            return "In use, held where it was.";
        }
        return item.answers() < Difficulty.OPERATIONAL ? "Provisional: weighed with the author's rating." : "";
    }

    private static String rated(CalibratedQuestion item) {
        return difference(item) > 0 ? "Much harder than its author thought." : "Much easier than its author thought.";
    }

    private static boolean isMisfit(CalibratedQuestion item) {
        Double infit = item.estimate().infit();
        return infit != null && item.answers() >= Difficulty.OPERATIONAL && (infit < LEAST_FIT || infit > MOST_FIT);
    }

    private static boolean isFarFromRating(CalibratedQuestion item) {
        return item.answers() >= Difficulty.LEAST_FOR_POSTERIOR
                && item.before().beforeB() == null
                && Math.abs(difference(item)) > FAR_FROM_RATING;
    }

    private static double difference(CalibratedQuestion item) {
        Double b = item.estimate().b();
        return b == null ? 0 : b - item.rated();
    }

    static String moved(CalibratedQuestion item) {
        Double moved = item.drift().displacement();
        Double z = item.drift().z();
        return moved == null || z == null ? "–" : Figures.two(moved) + " (z " + Figures.signed("%.1f", z) + ")";
    }

    static @Nullable String tone(CalibratedQuestion item) {
        return isToLookAt(item) ? "warn" : null;
    }
}
