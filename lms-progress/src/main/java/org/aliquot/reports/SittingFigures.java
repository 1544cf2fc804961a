package org.aliquot.reports;

import static org.aliquot.reports.Kind.COUNT;

import java.util.List;

/** The columns of the report with a row for each finished attempt in exam mode. */
public final class SittingFigures {

    public static final Column<String> EXAM = Kind.EXAM
            .column("exam", "Exam", "p.exam_key")
            .means("The exam or quiz; sorted by its key.")
            .sortedBy("p.exam_key collate \"C\"");

    private static final Column<Long> CORRECT =
            COUNT.column("correct", "Right", "p.correct").means("Questions answered right.");

    private static final Column<Long> SCORE = Kind.SCORE
            .column("sittingScore", "Score", "p.scaled")
            .means("Points on the exam's practice scale, with the 90% interval. Sorted by ability. Empty: no scale.")
            .sortedBy("coalesce(p.theta, '-infinity')");

    public static final Column<Boolean> PASSED = Kind.YES_NO
            .column("passed", "Passed", "p.passed")
            .means("Whether the passing score was reached; empty where there is none.")
            .summedBy("sum(s.passed)");

    static final List<Column<?>> ALL = List.of(
            LearnerFigures.NAME,
            LearnerFigures.EMAIL,
            EXAM,
            Kind.TEXT
                    .column("examKey", "Exam key", "p.exam_key")
                    .means("The key that names the exam in addresses.")
                    .inFilesWith(EXAM),
            Kind.MOMENT.column("finishedAt", "Finished", "p.final_at").means("When the attempt became final."),
            COUNT.column("sitting", "Attempt", """
                    (select count(*) from exam_outcome w
                     where w.mode = 'exam' and w.account_id = p.account_id and w.exam_key = p.exam_key
                       and (w.final_at, w.attempt_id) <= (p.final_at, p.id))""")
                    .means("Which attempt of the learner at this exam in exam mode this is: 1 for the first.")
                    .sortedBy(""),
            CORRECT,
            COUNT.column("total", "Questions", "p.total")
                    .means("Questions of the attempt.")
                    .below(CORRECT),
            Kind.SHARE
                    .column(
                            "points",
                            "Share of points",
                            "coalesce(p.points, 100 * p.correct) / nullif(cast(100 * p.total as float8), 0)")
                    .means(
                            "A point for each question answered right, and of a written answer the part that its points give.")
                    .sortedBy(""),
            SCORE,
            ScoreColumns.low(SCORE, "sitting", "exam"),
            ScoreColumns.high(SCORE, "sitting", "exam"),
            ScoreColumns.error(SCORE, "sitting", "p.se"),
            PASSED,
            Kind.MINUTES
                    .column("minutes", "Minutes", "cast(date_part('epoch', p.final_at - p.started_at) / 60 as bigint)")
                    .means("From the start to the moment the attempt became final, breaks included.")
                    .sortedBy("date_part('epoch', p.final_at - p.started_at)"));

    private SittingFigures() {}
}
