package org.aliquot.reports;

import static org.aliquot.reports.Figure.detail;
import static org.aliquot.reports.Figure.plain;
import static org.aliquot.reports.Figure.sorted;
import static org.aliquot.reports.Format.COUNT;
import static org.aliquot.reports.Format.SHARE;
import static org.aliquot.reports.Format.TEXT;

import java.util.List;

/** The columns of the report with a row for each course, class or payer; {@code p} is a row of sums. */
final class OutcomeFigures {

    static final List<Figure> ALL = List.of(
            sorted(
                    "group",
                    "Group",
                    TEXT,
                    "p.title",
                    "lower(p.title) collate \"und-x-icu\"",
                    "The course, class or payer. A learner in two classes counts in both; one in none, or without a named payer, in none."),
            plain(
                    "learners",
                    "Learners",
                    COUNT,
                    "p.learners",
                    "Learners enrolled by then, whether or not they still have access; one for each learner and course."),
            plain(
                    "started",
                    "Started",
                    COUNT,
                    "p.started",
                    "Of these, who opened a lesson or finished an exam of the course by then."),
            plain(
                    "completed",
                    "Completed",
                    COUNT,
                    "p.completed",
                    "Of these, who met the course's rule of completion by then."),
            detail(
                    "completed",
                    "completionRate",
                    "Completion rate",
                    SHARE,
                    rate("completed", "learners"),
                    "Completed, of the learners. Left out below 10 learners: so few say nothing in percent."),
            plain(
                    "firstPassed",
                    "Passed at first sitting",
                    COUNT,
                    "p.first_passed",
                    "First sittings, of each exam by each learner, that reached the pass mark."),
            detail(
                    "firstPassed",
                    "firstSittings",
                    "First sittings",
                    COUNT,
                    "p.first_sittings",
                    "First sittings in exam mode of exams of the course that have a pass mark."),
            detail(
                    "firstPassed",
                    "firstRate",
                    "First-sitting pass rate",
                    SHARE,
                    rate("first_passed", "first_sittings"),
                    "Passed at first sitting, of the first sittings. Left out below 10 learners."),
            plain(
                    "passed",
                    "Passed sittings",
                    COUNT,
                    "p.passed",
                    "Sittings that reached the pass mark, repeats included."),
            detail(
                    "passed",
                    "sittings",
                    "Sittings",
                    COUNT,
                    "p.sittings",
                    "Sittings in exam mode of exams of the course that have a pass mark, repeats included. An exam of two "
                            + "courses counts in both."),
            detail(
                    "passed",
                    "passRate",
                    "Pass rate",
                    SHARE,
                    rate("passed", "sittings"),
                    "Passed sittings, of the sittings. Left out below 10 learners."));

    /** Fewer than this are shown as counts alone. */
    private static final int SMALL = 10;

    private OutcomeFigures() {}

    private static String rate(String part, String whole) {
        return "case when p.learners >= " + small() + " then p." + part + " / nullif(cast(p." + whole
                + " as float8), 0) end";
    }

    private static int small() {
        return SMALL;
    }
}
