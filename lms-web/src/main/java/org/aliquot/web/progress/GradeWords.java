package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Locale;
import org.aliquot.gradebook.Grade;
import org.aliquot.gradebook.GradeRule;
import org.aliquot.gradebook.OwnGradebook;
import org.aliquot.gradebook.Work;
import org.aliquot.web.Dates;

/**
 * A learner's own grades in a class. Why staff set one in the place of a result was written for colleagues: that it was set is told, and
 * what was reached.
 */
final class GradeWords {

    private GradeWords() {}

    /** @param place of the class among the learner's, from 1 */
    static ProgressPage.Grades view(OwnGradebook book, int place, Dates dates) {
        return new ProgressPage.Grades(
                "grades-" + place,
                book.className(),
                total(book),
                book.works().stream()
                        .filter(work ->
                                work.weight() > 0 || book.grades().of(work).change() != null)
                        .map(work -> graded(book, work, dates))
                        .toList());
    }

    private static String total(OwnGradebook book) {
        Double total = book.grades().total(book.works());
        long counting = book.works().stream().filter(work -> work.weight() > 0).count();
        return total == null
                ? t("Nothing that counts is graded yet")
                : t(
                        "Total so far {0}, with {1} of {2} graded",
                        percent(total), book.grades().graded(book.works()), counting);
    }

    private static ProgressPage.Graded graded(OwnGradebook book, Work work, Dates dates) {
        Grade grade = book.grades().of(work);
        Double percent = grade.percent();
        return new ProgressPage.Graded(
                work.isLessons() ? t("Lessons read") : titled(work.title()),
                counts(book, work),
                percent == null ? t("Not graded yet") : percent(percent),
                note(grade, dates));
    }

    private static String counts(OwnGradebook book, Work work) {
        int all = book.works().stream().mapToInt(Work::weight).sum();
        long share = Math.round(100.0 * work.weight() / all);
        if (work.weight() == 0) {
            return t("Does not count");
        }
        return work.isLessons()
                ? t("{0}% of the total", share)
                : work.rule() == GradeRule.BEST
                        ? t("{0}% of the total, the best result counts", share)
                        : t("{0}% of the total, the last result counts", share);
    }

    private static String note(Grade grade, Dates dates) {
        Grade.Change change = grade.change();
        Double sat = grade.sat();
        if (change == null) {
            return "";
        }
        return sat == null
                ? t("Set by staff on {0}.", dates.date(change.at()))
                : t("Set by staff on {0}. Your result is {1}.", dates.date(change.at()), percent(sat));
    }

    /** To a tenth, where there is one. */
    private static String percent(double percent) {
        double shown = Math.round(10 * percent) / 10.0;
        return (shown == Math.rint(shown) ? "" + Math.round(shown) : String.format(Locale.ROOT, "%.1f", shown)) + "%";
    }
}
