package org.aliquot.reports;

import static org.aliquot.reports.Figure.detail;
import static org.aliquot.reports.Figure.plain;
import static org.aliquot.reports.Figure.unsorted;
import static org.aliquot.reports.Format.COUNT;
import static org.aliquot.reports.Format.DAY;
import static org.aliquot.reports.Format.MINUTES;
import static org.aliquot.reports.Format.SCORE;
import static org.aliquot.reports.Format.SHARE;
import static org.aliquot.reports.Format.TEXT;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the reports with a row for each learner and course. */
final class LearnerFigures {

    private static final List<Figure> WHO = List.of(
            plain("name", "Learner", TEXT, "p.name", "The learner's name."),
            detail("name", "email", "Email", TEXT, "p.email", "The address the learner signs in with."),
            plain(
                    "course",
                    "Course",
                    TEXT,
                    "p.course",
                    "The course that the row is about; each course has a row of its own."),
            detail(
                    "course",
                    "cohorts",
                    "Classes",
                    TEXT,
                    LearnerSql.COHORTS,
                    "Classes and groups of this course the learner was in by then and still is; instructors see their own."),
            plain("payer", "Paid by", TEXT, "p.payer", "Who pays: learner, employer, agency or school."),
            detail("payer", "payerName", "Payer", TEXT, "p.payer_name", "The payer's name, where one was given."),
            plain(
                    "status",
                    "Access",
                    TEXT,
                    "p.status",
                    "Active: may learn on that day. Paused, upcoming, expired (the window has passed), or ended by a "
                            + "withdrawal. The dates of the window are as they stand now; of pauses on a past date, only one "
                            + "that still lasts is known."),
            detail("status", "startsOn", "First day", DAY, "p.starts_on", "The first day of access."),
            plain(
                    "endsOn",
                    "Last day",
                    DAY,
                    "(p.closes_on - 1)",
                    "The last day of access; of an ended enrollment, the day before it was ended. Empty: no end."));

    private static final Figure LESSONS_DONE = plain(
            "lessonsDone",
            "Lessons done",
            COUNT,
            LearnerSql.LESSONS_DONE,
            "Lessons completed, of those that are published in a section of the course now.");

    private static final Figure LESSONS = detail(
            "lessonsDone",
            "lessons",
            "Lessons",
            COUNT,
            LearnerSql.LESSONS,
            "Lessons that are published in a section of the course now.");

    private static final Figure COMPLETED_ON = plain(
            "completedOn",
            "Completed",
            DAY,
            "cast(p.completed_at at time zone :zone as date)",
            "The day on which the learner met the course's rule of completion; it stays when the rule changes later.");

    private static final Figure LAST_ON = plain(
            "lastOn",
            "Last activity",
            DAY,
            LearnerSql.LAST_ON,
            "The last day on which the learner read a lesson, answered a check or finished an exam of the course.");

    static final List<Figure> LEARNERS = Stream.of(
                    WHO.stream(),
                    Stream.of(
                            LESSONS_DONE,
                            LESSONS,
                            unsorted(
                                    "lesson",
                                    "Last place",
                                    TEXT,
                                    LearnerSql.LESSON,
                                    "The lesson the learner was in last."),
                            plain(
                                    "checksRight",
                                    "Checks right",
                                    COUNT,
                                    LearnerSql.CHECKS_RIGHT,
                                    "Knowledge checks of the course whose latest answer is right. A check answered anew "
                                            + "after a past date is not counted on it."),
                            detail(
                                    "checksRight",
                                    "checksAnswered",
                                    "Checks answered",
                                    COUNT,
                                    LearnerSql.CHECKS_ANSWERED,
                                    "Knowledge checks of the course that were answered."),
                            plain(
                                    "minutes",
                                    "Time",
                                    MINUTES,
                                    LearnerSql.MINUTES,
                                    "Minutes busy with lessons of the course, as measured with an idle stop; exams not included."),
                            plain(
                                            "exams",
                                            "Exams",
                                            COUNT,
                                            LearnerSql.EXAMS,
                                            "Exams and quizzes of the course finished in exam mode, repeats included.")
                                    .keyedBy(LearnerSql.COUNTED_EXAMS)),
                    score(
                            "best",
                            "Best score",
                            "Of the course's exams with a practice scale, the sitting of highest ability, with its 90% "
                                    + "interval. Sorted by ability."),
                    score(
                            "latest",
                            "Last score",
                            "Of the course's exams with a practice scale, the sitting finished last, with its 90% interval. "
                                    + "Sorted by ability."),
                    Stream.of(
                            COMPLETED_ON,
                            LAST_ON,
                            plain(
                                    "stuckSince",
                                    "Stuck since",
                                    DAY,
                                    LearnerSql.STUCK_SINCE,
                                    "Access is active, the course not completed, and nothing was done for the chosen number of "
                                            + "days (7 unless chosen): since the day of the last activity, or since access began "
                                            + "when there was none.")))
            .flatMap(figures -> figures)
            .toList();

    static final List<Figure> WINDOWS = Stream.concat(
                    WHO.stream(),
                    Stream.of(
                            plain(
                                    "daysLeft",
                                    "Days left",
                                    COUNT,
                                    "(p.closes_on - 1 - cast(:day as date))",
                                    "Days of access after that day; below zero, days since the last one."),
                            plain(
                                    "extensionsLeft",
                                    "Extensions left",
                                    COUNT,
                                    "p.extensions_left",
                                    "How often access may still be extended by its terms, as it stands now."),
                            LESSONS_DONE,
                            LESSONS,
                            plain(
                                    "share",
                                    "Share done",
                                    SHARE,
                                    LearnerSql.SHARE,
                                    "Lessons done, of the lessons of the course."),
                            COMPLETED_ON,
                            LAST_ON))
            .toList();

    private LearnerFigures() {}

    /** A practice score with what it is worth; low and high are worked out from its standard error and scale. */
    private static Stream<Figure> score(String which, String title, String definition) {
        String word = which + "Score";
        return Stream.of(
                plain(word, title, SCORE, which + ".scaled", definition)
                        .keyedBy(which.equals("best") ? LearnerSql.BEST_ABILITY : LearnerSql.LAST_ABILITY),
                detail(word, which + "Low", title + ", low", SCORE, "", "Lower end of the 90% interval."),
                detail(word, which + "High", title + ", high", SCORE, "", "Upper end of the 90% interval."),
                detail(word, which + "Exam", title + ", exam", TEXT, which + ".exam_key", "Which exam it was."),
                detail(
                        word,
                        which + "On",
                        title + ", day",
                        DAY,
                        "cast(" + which + ".final_at at time zone :zone as date)",
                        "When it was finished."),
                detail(
                        word,
                        which + "Error",
                        title + ", error",
                        SCORE,
                        which + ".se",
                        "Standard error of the ability, in logits."));
    }
}
