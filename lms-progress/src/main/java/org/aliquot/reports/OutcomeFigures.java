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
            .means("Completed, of the learners. Left out below 10 learners, because percentages of so few mean little.")
            .below(COMPLETED);

    public static final Column<Long> FIRST_PASSED = COUNT.column(
                    "firstPassed", "Passed on first attempt", "p.first_passed")
            .means("First attempts at each exam by each learner that reached the passing score.");

    static final Column<Long> FIRST_SITTINGS = COUNT.column("firstSittings", "First attempts", "p.first_sittings")
            .means("First attempts in exam mode at exams of the course that have a passing score.")
            .below(FIRST_PASSED);

    static final Column<Double> FIRST_RATE = SHARE.column(
                    "firstRate", "First-attempt pass rate", rate("first_passed", "first_sittings"))
            .means("Passed on first attempt, of the first attempts. Left out below 10 learners.")
            .below(FIRST_PASSED);

    public static final Column<Long> PASSED = COUNT.column("passed", "Passed attempts", "p.passed")
            .means("Attempts that reached the passing score, repeats included.");

    static final Column<Long> SITTINGS = COUNT.column("sittings", "Attempts", "p.sittings")
            .means(
                    "Attempts in exam mode at exams of the course that have a passing score, repeats included. An exam of two "
                            + "courses counts in both.")
            .below(PASSED);

    private static final Column<Double> PASS_RATE = SHARE.column("passRate", "Pass rate", rate("passed", "sittings"))
            .means("Passed attempts, of all attempts. Left out below 10 learners.")
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
