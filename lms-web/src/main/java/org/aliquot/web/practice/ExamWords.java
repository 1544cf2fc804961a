package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Locale;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.BankShortage;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.Mode;
import org.aliquot.web.Wording;

/** An exam in a line, on every page alike. */
public final class ExamWords {

    private ExamWords() {}

    /** {@code 100 questions in 2 h 30 min}, {@code 8 questions, no time limit}. */
    public static String facts(ExamSpec exam) {
        Integer minutes = exam.sitting().timeLimitMinutes();
        String questions = Wording.count(exam.form().items(), "question");
        return minutes == null
                ? t("{0}, no time limit", questions)
                : t("time|{0} in {1}", questions, Wording.minutes(minutes));
    }

    public static String mode(AttemptSummary attempt) {
        return attempt.own() && attempt.mode() == Mode.EXAM ? t("Without feedback") : mode(attempt.mode());
    }

    public static String mode(Mode mode) {
        return mode == Mode.EXAM ? t("Exam") : t("Tutor mode");
    }

    static List<ExamPage.Area> areas(List<Area> areas) {
        return areas.stream()
                .map(area -> new ExamPage.Area(titled(area.title()), share(area)))
                .toList();
    }

    static ExamPage.Needs needs(List<BankShortage> shortages) {
        return new ExamPage.Needs(shortages.stream()
                .map(shortage -> new ExamPage.Need(
                        shortage.area() == null ? t("All together") : titled(shortage.area()),
                        shortage.needed(),
                        shortage.available()))
                .toList());
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.0f", percent);
    }

    /** {@code 15 to 20%}. */
    public static String share(Area area) {
        if (!area.isWeighted()) {
            return t("Not published");
        }
        if (area.minPercent() == area.maxPercent()) {
            return String.format(Locale.ROOT, "%.1f%%", area.minPercent());
        }
        return t("{0} to {1}%", percent(area.minPercent()), percent(area.maxPercent()));
    }
}
