package org.aliquot.web.practice;

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
        return Wording.count(exam.form().items(), "question")
                + (minutes == null ? ", no time limit" : " in " + Wording.minutes(minutes));
    }

    public static String mode(AttemptSummary attempt) {
        return attempt.own() && attempt.mode() == Mode.EXAM ? "Without feedback" : mode(attempt.mode());
    }

    public static String mode(Mode mode) {
        return mode == Mode.EXAM ? "Exam" : "Tutor mode";
    }

    static List<ExamPage.Area> areas(List<Area> areas) {
        return areas.stream()
                .map(area -> new ExamPage.Area(area.title(), share(area)))
                .toList();
    }

    static ExamPage.Needs needs(List<BankShortage> shortages) {
        return new ExamPage.Needs(shortages.stream()
                .map(shortage -> new ExamPage.Need(
                        shortage.area() == null ? "All together" : shortage.area(),
                        shortage.needed(),
                        shortage.available()))
                .toList());
    }

    /** {@code 15 to 20%}. */
    public static String share(Area area) {
        if (!area.isWeighted()) {
            return "Not published";
        }
        if (area.minPercent() == area.maxPercent()) {
            return String.format(Locale.ROOT, "%.1f%%", area.minPercent());
        }
        return String.format(Locale.ROOT, "%.0f to %.0f%%", area.minPercent(), area.maxPercent());
    }
}
