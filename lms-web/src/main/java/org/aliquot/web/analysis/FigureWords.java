package org.aliquot.web.analysis;

import java.time.Duration;
import java.util.Locale;
import org.aliquot.ability.Difficulty;
import org.aliquot.classical.Estimate;
import org.aliquot.statistics.CalibratedQuestion;
import org.aliquot.statistics.OptionFigures;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** Figures of a question with their intervals and a few words. Never more digits than the interval carries. */
final class FigureWords {

    private static final double WANTED_DISCRIMINATION = 0.2;
    private static final double WORKING_OPTION = 0.05;
    /** Mean squares for run-of-the-mill multiple choice (Wright and Linacre 1994, Rasch Measurement Transactions 8:370). */
    private static final double SURPRISING = 1.3;

    private static final double TOO_REGULAR = 0.7;

    private FigureWords() {}

    static @Nullable Reading right(Estimate right) {
        AnalysisPage.Share share = share(right);
        return share == null
                ? null
                : new Reading(
                        "Right",
                        share.percent() + "%",
                        "Likely " + share.low() + " to " + share.high() + "%. "
                                + (share.percent() < 30
                                        ? "Hard."
                                        : share.percent() > 90 ? "Very easy." : "Of use in an exam."));
    }

    static @Nullable Reading discrimination(Estimate r) {
        Double value = r.value();
        Double low = r.low();
        Double high = r.high();
        return value == null || low == null || high == null
                ? null
                : new Reading(
                        "Discrimination",
                        signed(value),
                        "Likely " + signed(low) + " to " + signed(high) + ". " + advice(low, high));
    }

    static @Nullable Reading difficulty(CalibratedQuestion found) {
        Double b = found.estimate().b();
        Double se = found.estimate().seB();
        return b == null || se == null
                ? null
                : new Reading(
                        "Rasch difficulty",
                        signed(b),
                        "±" + plain(1.96 * se) + " logits, from " + Wording.count(found.answers(), "answer") + "."
                                + (found.answers() < Difficulty.OPERATIONAL
                                        ? " The author's rating still counts beside it."
                                        : ""));
    }

    static Reading rated(double difficulty) {
        return new Reading(
                "Rasch difficulty", signed(difficulty), "Its author's rating: no calibration of it is in use yet.");
    }

    static @Nullable Reading outfit(@Nullable Double outfit) {
        return outfit == null
                ? null
                : new Reading(
                        "Outfit",
                        plain(outfit),
                        outfit > SURPRISING
                                ? "Above " + plain(SURPRISING) + ": answers surprise the model."
                                : outfit < TOO_REGULAR
                                        ? "Below " + plain(TOO_REGULAR) + ": answers are more regular than the model."
                                        : "Answers are as the model expects them.");
    }

    /** @param usualMs on all questions; null when it is not known */
    static @Nullable Reading time(@Nullable Long medianMs, @Nullable Long usualMs) {
        return medianMs == null
                ? null
                : new Reading(
                        "Median time",
                        Wording.length(Duration.ofMillis(medianMs)),
                        usualMs == null ? "" : "All questions: " + Wording.length(Duration.ofMillis(usualMs)) + ".");
    }

    static Reading blank(int blank, Estimate share) {
        AnalysisPage.Share percent = share(share);
        return new Reading(
                "Left blank",
                "" + blank,
                percent == null
                        ? ""
                        : percent.percent() + "%, likely " + percent.low() + " to " + percent.high() + "%.");
    }

    static @Nullable Reading reliability(@Nullable Estimate alpha) {
        if (alpha == null) {
            return null;
        }
        Double value = alpha.value();
        Double low = alpha.low();
        Double high = alpha.high();
        return value == null || low == null || high == null
                ? new Reading(
                        "Reliability",
                        "–",
                        "Not given: too few attempts, or not all had the same questions in the score.")
                : new Reading(
                        "Reliability",
                        plain(value),
                        "KR-20 of " + Wording.count(alpha.answers(), "attempt") + ", likely " + plain(low) + " to "
                                + plain(high) + ". From 0.80 on an exam tells people apart well.");
    }

    /** Whole percents. */
    static AnalysisPage.@Nullable Share share(Estimate share) {
        Double value = share.value();
        Double low = share.low();
        Double high = share.high();
        return value == null || low == null || high == null
                ? null
                : new AnalysisPage.Share(percent(value), percent(low), percent(high));
    }

    /** {@code +0.22 ±0.09}; a dash for too little data. */
    static String correlation(Estimate r) {
        Double value = r.value();
        Double low = r.low();
        Double high = r.high();
        return value == null || low == null || high == null
                ? "–"
                : signed(value) + " (" + signed(low) + " to " + signed(high) + ")";
    }

    static String option(OptionFigures option, boolean enough) {
        Double low = option.correlation().low();
        Double share = option.share().value();
        if (option.correct()) {
            return "The right one";
        }
        if (!enough || share == null) {
            return "Wrong";
        }
        if (low != null && low > 0) {
            return "Draws the strong";
        }
        return share < WORKING_OPTION ? "Hardly anyone takes it: a better distractor may be needed." : "Works";
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String advice(double low, double high) {
        if (high < WANTED_DISCRIMINATION) {
            return "Stronger learners do not get it right more often. Aim for 0.20 and up.";
        }
        return low >= WANTED_DISCRIMINATION
                ? "Stronger learners get it right more often."
                : "Not settled: the interval reaches below 0.20, which is what to aim for.";
    }

    private static String signed(double value) {
        return String.format(Locale.US, "%+.2f", value).replace('-', '−');
    }

    private static String plain(double value) {
        return String.format(Locale.US, "%.2f", value).replace('-', '−');
    }
}
