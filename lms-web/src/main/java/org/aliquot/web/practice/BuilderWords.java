package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

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
            case CHOICE -> t("Choose an answer");
            case CALCULATION -> t("Calculate");
            case PANEL -> t("Antibody panels");
            case CHART -> t("Control charts");
            case DIFFERENTIAL -> t("Differentials");
            case FIELD -> t("Fields under the microscope");
            case OTHER -> t("Match, order, fill in, mark");
        };
    }

    static String of(PracticePool pool) {
        return switch (pool) {
            case ANY -> t("All, at random");
            case UNSEEN -> t("New to me");
            case MISSED -> t("Missed last time");
            case FLAGGED -> t("Flagged");
            case DUE -> t("Due for review");
        };
    }

    static String of(PracticeClock clock) {
        return switch (clock) {
            case TUTOR -> t("Tutor mode: the reasons after each answer");
            case TIMED -> t("With a clock: the reasons at the end");
            case UNTIMED -> t("Without a clock: the reasons at the end");
        };
    }

    /** {@code 212 questions, 180 new, 14 missed}. */
    static String counts(Tally tally) {
        List<String> parts = new ArrayList<>(List.of(Wording.count(tally.all(), "question")));
        add(parts, tally.unseen(), t("questions|new"));
        add(parts, tally.missed(), t("questions|missed"));
        add(parts, tally.flagged(), t("questions|flagged"));
        add(parts, tally.due(), t("questions|due"));
        return String.join(", ", parts);
    }

    static BuilderPage.Fits fits(int matching, PracticeWish wish, @Nullable String goOn) {
        if (matching == 0) {
            return new BuilderPage.Fits(t("No question fits"), nothing(wish.pool()), false, goOn);
        }
        String title = matching == 1 ? t("1 question fits") : t("{0} questions fit", matching);
        String words = matching < wish.items()
                ? matching == 1
                        ? t("You get that one, {0} fewer than you asked for.", wish.items() - matching)
                        : t("You get all of them, {0} fewer than you asked for.", wish.items() - matching)
                : t("You get {0} of them, drawn at random.", wish.items());
        return new BuilderPage.Fits(title, words, true, goOn);
    }

    private static String nothing(PracticePool pool) {
        return switch (pool) {
            case ANY, UNSEEN -> t("Choose more areas or kinds, or others under “Which ones”.");
            case MISSED ->
                t("Questions you miss are collected here until you answer them right. Choose more areas, or others"
                        + " under “Which ones”.");
            case FLAGGED -> t("Questions that you flag, in the exam room or in the review, are collected here.");
            case DUE -> t("Nothing is due for review now. Choose others under “Which ones”.");
        };
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}
