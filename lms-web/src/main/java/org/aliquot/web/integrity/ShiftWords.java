package org.aliquot.web.integrity;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.aliquot.integrity.Shift;
import org.aliquot.statistics.Drifted;
import org.aliquot.statistics.ItemFigures;
import org.jspecify.annotations.Nullable;

/** Says how far a question moved, in words that need no logits. */
final class ShiftWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    private ShiftWords() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String since(Drifted drift) {
        YearMonth since = drift.since();
        return since == null ? "–" : month(since);
    }

    static HealthPage.Finding finding(Drifted drift) {
        if (drift.shift() == null) {
            return new HealthPage.Finding(
                    "Not enough data yet to tell whether it changed",
                    "It takes " + ItemFigures.LEAST + " first answers to version " + drift.version()
                            + " in the newest months and " + ItemFigures.LEAST
                            + " from before, by people of the same score in one version of an exam, or of the same ability. There are "
                            + drift.now() + " and " + drift.before() + ".",
                    null);
        }
        String compared =
                "Answers since " + since(drift) + " (" + drift.now() + ") against those from before (" + drift.before()
                        + "), to version " + drift.version() + ", between people of the same score or ability. ";
        if (drift.isEasier()) {
            return new HealthPage.Finding(
                    "Has become easier: has it become known?",
                    compared + size(drift) + " Look whether a lesson now teaches it, whether it is practiced elsewhere,"
                            + " or whether it went around. A question that is known tells little: give it a rest, or write another.",
                    "warn");
        }
        if (drift.isHarder()) {
            return new HealthPage.Finding(
                    "Has become harder",
                    compared + size(drift)
                            + " Look whether a lesson changed, whether the facts did and the key is out of date, or whether other questions"
                            + " of the exam became easier: then this one only looks harder.",
                    "warn");
        }
        return new HealthPage.Finding(
                "No sign that it changed", compared + "What differs is within chance, or too small to matter.", null);
    }

    /** How many are right now among people of whom half were before. */
    static String size(Drifted drift) {
        return "Where 50% were right, now " + even(drift) + "% are.";
    }

    /** In percent. */
    static int even(Drifted drift) {
        double logits = logits(drift.shift());
        return (int) Math.round(100 / (1 + Math.exp(-logits)));
    }

    private static double logits(@Nullable Shift shift) {
        return shift == null ? 0 : Objects.requireNonNullElse(shift.logits(), 0.0);
    }
}
