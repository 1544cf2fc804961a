package org.aliquot.reports;

import static org.aliquot.reports.Kind.COUNT;
import static org.aliquot.reports.Kind.SHARE;
import static org.aliquot.reports.Kind.TEXT;

import java.util.List;

/** The columns of the report with a row for each course, class or payer; {@code p} is a row of sums. */
public final class OutcomeFigures {

    public static final Column<String> GROUP = TEXT.column("group", "Group", "p.title")
            .means(
                    "The course, class or payer. A learner in two classes counts in both; one in none, or without a named "
                            + "payer, in none.")
            .sortedBy("lower(p.title) collate \"und-x-icu\"");

    public static final Column<Long> LEARNERS = COUNT.column("learners", "Learners", "p.learners")
            .means(
                    "Learners enrolled by then, whether or not they still have access; one for each learner and course.");

    public static final Column<Long> STARTED = COUNT.column("started", "Started", "p.started")
            .means("Of these, who opened a lesson or finished an exam of the course by then.");

    public static final Column<Long> COMPLETED = COUNT.column("completed", "Completed", "p.completed")
            .means("Of these, who met the course's rule of completion by then.");

    public static final Column<Double> COMPLETION_RATE = SHARE.column(
                    "completionRate", "Completion rate", rate("completed", "learners"))
            .means("Completed, of the learners. Left out below 10 learners: so few say nothing in percent.")
            .below(COMPLETED);

    public static final Column<Long> FIRST_PASSED = COUNT.column(
                    "firstPassed", "Passed at first sitting", "p.first_passed")
            .means("First sittings, of each exam by each learner, that reached the pass mark.");

    static final Column<Long> FIRST_SITTINGS = COUNT.column("firstSittings", "First sittings", "p.first_sittings")
            .means("First sittings in exam mode of exams of the course that have a pass mark.")
            .below(FIRST_PASSED);

    static final Column<Double> FIRST_RATE = SHARE.column(
                    "firstRate", "First-sitting pass rate", rate("first_passed", "first_sittings"))
            .means("Passed at first sitting, of the first sittings. Left out below 10 learners.")
            .below(FIRST_PASSED);

    public static final Column<Long> PASSED = COUNT.column("passed", "Passed sittings", "p.passed")
            .means("Sittings that reached the pass mark, repeats included.");

    static final Column<Long> SITTINGS = COUNT.column("sittings", "Sittings", "p.sittings")
            .means(
                    "Sittings in exam mode of exams of the course that have a pass mark, repeats included. An exam of two "
                            + "courses counts in both.")
            .below(PASSED);

    private static final Column<Double> PASS_RATE = SHARE.column("passRate", "Pass rate", rate("passed", "sittings"))
            .means("Passed sittings, of the sittings. Left out below 10 learners.")
            .below(PASSED);

    static final List<Column<?>> ALL = List.of(
            GROUP,
            LEARNERS,
            STARTED,
            COMPLETED,
            COMPLETION_RATE,
            FIRST_PASSED,
            FIRST_SITTINGS,
            FIRST_RATE,
            PASSED,
            SITTINGS,
            PASS_RATE);

    private OutcomeFigures() {}

    /** Groups of fewer than ten are shown as counts alone. */
    private static String rate(String part, String whole) {
        return "case when p.learners >= 10 then p." + part + " / nullif(cast(p." + whole + " as float8), 0) end";
    }
}
