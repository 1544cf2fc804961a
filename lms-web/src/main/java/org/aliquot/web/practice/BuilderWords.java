package org.aliquot.web.practice;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.practice.PracticeClock;
import org.aliquot.practice.PracticeKind;
import org.aliquot.practice.PracticePool;
import org.aliquot.practice.PracticeWish;
import org.aliquot.practice.Tally;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** The choices of the practice builder in words. */
final class BuilderWords {

    private BuilderWords() {}

    static String of(PracticeKind kind) {
        return switch (kind) {
            case CHOICE -> "Choose an answer";
            case CALCULATION -> "Calculate";
            case PANEL -> "Antibody panels";
            case CHART -> "Control charts";
            case DIFFERENTIAL -> "Differentials";
            case OTHER -> "Match, order, fill in, mark";
        };
    }

    static String of(PracticePool pool) {
        return switch (pool) {
            case ANY -> "All, at random";
            case UNSEEN -> "New to me";
            case MISSED -> "Missed last time";
            case FLAGGED -> "Flagged";
            case DUE -> "Due for review";
        };
    }

    static String of(PracticeClock clock) {
        return switch (clock) {
            case TUTOR -> "Tutor mode: the reasons after each answer";
            case TIMED -> "With a clock: the reasons at the end";
            case UNTIMED -> "Without a clock: the reasons at the end";
        };
    }

    /** {@code 212 questions, 180 new, 14 missed}. */
    static String counts(Tally tally) {
        List<String> parts = new ArrayList<>(List.of(Wording.count(tally.all(), "question")));
        add(parts, tally.unseen(), "new");
        add(parts, tally.missed(), "missed");
        add(parts, tally.flagged(), "flagged");
        add(parts, tally.due(), "due");
        return String.join(", ", parts);
    }

    static BuilderPage.Fits fits(int matching, PracticeWish wish, @Nullable String goOn) {
        if (matching == 0) {
            return new BuilderPage.Fits("No question fits", nothing(wish.pool()), false, goOn);
        }
        String title = matching == 1 ? "1 question fits" : matching + " questions fit";
        String words = matching < wish.items()
                ? "You get " + (matching == 1 ? "it" : "all of them") + ", " + (wish.items() - matching)
                        + " fewer than you asked for."
                : "You get " + wish.items() + " of them, drawn at random.";
        return new BuilderPage.Fits(title, words, true, goOn);
    }

    private static String nothing(PracticePool pool) {
        return switch (pool) {
            case ANY, UNSEEN -> "Choose more areas or kinds, or others under “Which ones”.";
            case MISSED ->
                "Questions you miss are collected here until you answer them right. Choose more areas, or others"
                        + " under “Which ones”.";
            case FLAGGED -> "Questions that you flag, in the exam room or in the review, are collected here.";
            case DUE -> "Nothing is due for review now. Choose others under “Which ones”.";
        };
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
