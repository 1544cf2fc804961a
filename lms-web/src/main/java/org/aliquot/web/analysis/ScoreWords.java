package org.aliquot.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.classical.Estimate;
import org.aliquot.classical.ScoreSummary;
import org.aliquot.statistics.ScoreFigures;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** Says how scores are spread; never more digits than so many people carry. */
final class ScoreWords {

    private ScoreWords() {}

    static List<Reading> readings(ScoreFigures figures, boolean adaptive) {
        ScoreSummary summary = figures.summary();
        if (summary == null) {
            return List.of();
        }
        Double error = figures.error();
        return Stream.of(
                        new Reading(
                                "Mean",
                                score(summary.mean(), adaptive),
                                "Median " + score(summary.median(), adaptive) + "."),
                        new Reading(
                                "Standard deviation",
                                spread(summary.sd(), adaptive),
                                unit(adaptive) + "About two in three lie within so much of the mean."),
                        passed(figures.passed()),
                        FigureWords.reliability(figures.reliability()),
                        error == null
                                ? null
                                : new Reading(
                                        "Standard error of measurement",
                                        spread(error, adaptive),
                                        unit(adaptive)
                                                + "So far a score usually lies from what the same person would get on average in exams like this one."))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Reading passed(@Nullable Estimate passed) {
        AnalysisPage.Share share = passed == null ? null : FigureWords.share(passed);
        return share == null
                ? null
                : new Reading(
                        "Passed",
                        share.percent() + "%",
                        "Likely " + share.low() + " to " + share.high() + "%, the 95% interval.");
    }

    static List<String> notes(ScoreFigures figures) {
        List<String> notes = new ArrayList<>();
        if (figures.scores() > 0 && figures.scores() < ScoreFigures.FEWEST_LISTED) {
            notes.add("Scores are listed from " + ScoreFigures.FEWEST_LISTED + " on: fewer would be someone's.");
        }
        if (figures.scores() > 0 && figures.scores() < ScoreFigures.LEAST) {
            notes.add("Too few for a mean, a spread, a reliability or a share who passed: these are given from "
                    + ScoreFigures.LEAST + " on.");
        }
        if (figures.waiting() > 0) {
            notes.add(Wording.count(figures.waiting(), "more attempt") + " still "
                    + (figures.waiting() == 1 ? "waits" : "wait") + " for a score.");
        }
        if (!figures.all()) {
            notes.add("There are more: these are the newest. Choose days to see others.");
        }
        return notes;
    }

    private static String score(double value, boolean adaptive) {
        return String.format(Locale.US, "%.0f", value) + (adaptive ? "" : "%");
    }

    private static String spread(double value, boolean adaptive) {
        return String.format(Locale.US, adaptive ? "%.0f" : "%.1f", value);
    }

    private static String unit(boolean adaptive) {
        return adaptive ? "" : "Percentage points. ";
    }
}
