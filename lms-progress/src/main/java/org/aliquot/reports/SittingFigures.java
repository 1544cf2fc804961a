package org.aliquot.reports;

import static org.aliquot.reports.Figure.detail;
import static org.aliquot.reports.Figure.plain;
import static org.aliquot.reports.Figure.sorted;
import static org.aliquot.reports.Figure.unsorted;
import static org.aliquot.reports.Format.COUNT;
import static org.aliquot.reports.Format.MINUTES;
import static org.aliquot.reports.Format.MOMENT;
import static org.aliquot.reports.Format.SCORE;
import static org.aliquot.reports.Format.TEXT;
import static org.aliquot.reports.Format.YES_NO;

import java.util.List;

/** The columns of the report with a row for each finished attempt in exam mode. */
final class SittingFigures {

    static final List<Figure> ALL = List.of(
            plain("name", "Learner", TEXT, "p.name", "The learner's name."),
            detail("name", "email", "Email", TEXT, "p.email", "The address the learner signs in with."),
            plain("exam", "Exam", TEXT, "p.exam_key", "The exam or quiz; sorted by its key."),
            detail("exam", "examKey", "Exam key", TEXT, "p.exam_key", "The key that names the exam in addresses."),
            plain("finishedAt", "Finished", MOMENT, "p.final_at", "When the attempt became final."),
            unsorted("sitting", "Sitting", COUNT, """
                    (select count(*) from exam_outcome w
                     where w.mode = 'exam' and w.account_id = p.account_id and w.exam_key = p.exam_key
                       and (w.final_at, w.attempt_id) <= (p.final_at, p.id))""", "The learner's how many-th attempt at this exam in exam mode."),
            plain("correct", "Right", COUNT, "p.correct", "Questions answered right."),
            detail("correct", "total", "Questions", COUNT, "p.total", "Questions of the attempt."),
            sorted(
                    "sittingScore",
                    "Score",
                    SCORE,
                    "p.scaled",
                    "coalesce(p.theta, '-infinity')",
                    "Points on the exam's practice scale, with the 90% interval. Sorted by ability. Empty: no scale."),
            detail("sittingScore", "sittingLow", "Score, low", SCORE, "", "Lower end of the 90% interval."),
            detail("sittingScore", "sittingHigh", "Score, high", SCORE, "", "Upper end of the 90% interval."),
            detail(
                    "sittingScore",
                    "sittingError",
                    "Score, error",
                    SCORE,
                    "p.se",
                    "Standard error of the ability, in logits."),
            plain(
                    "passed",
                    "Passed",
                    YES_NO,
                    "p.passed",
                    "Whether the pass mark was reached; empty where there is none."),
            plain(
                    "minutes",
                    "Minutes",
                    MINUTES,
                    "cast(date_part('epoch', p.final_at - p.started_at) / 60 as bigint)",
                    "From the start to the moment the attempt became final, breaks included."));

    private SittingFigures() {}
}
