package org.aliquot.web.teach;

import java.util.Locale;
import org.aliquot.reports.Estimate;
import org.aliquot.reports.OptionShare;
import org.jspecify.annotations.Nullable;

/** Plain words for the figures of a question. The limits are our rules of thumb, said as advice and never as a verdict. */
final class AnswerWords {

    /** An option that fewer take does no work: the rule of thumb of item writing. */
    private static final double IDLE = 0.05;

    private static final double WANTED_DISCRIMINATION = 0.2;

    private AnswerWords() {}

    static AnswersPage.@Nullable Figure right(Estimate right) {
        AnswersPage.Share share = share(right);
        return share == null
                ? null
                : new AnswersPage.Figure(
                        share.percent() + "%",
                        "Likely " + share.low() + " to " + share.high() + "%",
                        share.percent() < 30 ? "Hard." : share.percent() > 90 ? "Very easy." : "Of use in an exam.");
    }

    static AnswersPage.@Nullable Figure discrimination(Estimate correlation) {
        Double value = correlation.value();
        Double low = correlation.low();
        Double high = correlation.high();
        return value == null || low == null || high == null
                ? null
                : new AnswersPage.Figure(
                        signed(value), "Likely " + signed(low) + " to " + signed(high), discriminationWords(low, high));
    }

    /** Whole percents, as many as the interval carries. */
    static AnswersPage.@Nullable Share share(Estimate share) {
        Double value = share.value();
        Double low = share.low();
        Double high = share.high();
        return value == null || low == null || high == null
                ? null
                : new AnswersPage.Share(percent(value), percent(low), percent(high));
    }

    static String option(OptionShare option, boolean enough) {
        Double value = option.share().value();
        if (option.correct()) {
            return "The right one";
        }
        if (!enough || value == null) {
            return "Wrong";
        }
        return value < IDLE ? "Hardly anybody takes it: a better distractor may be needed." : "Draws learners.";
    }

    private static String discriminationWords(double low, double high) {
        if (high < WANTED_DISCRIMINATION) {
            return "Stronger learners do not get it right more often. Read key and options again.";
        }
        return low >= WANTED_DISCRIMINATION
                ? "Stronger learners get it right more often."
                : "Not settled: the interval reaches below 0.20, which is what to aim for.";
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String signed(double value) {
        return String.format(Locale.US, "%+.2f", value).replace('-', '−');
    }
}
