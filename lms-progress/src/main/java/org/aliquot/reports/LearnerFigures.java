package org.aliquot.reports;

import static org.aliquot.reports.Kind.COUNT;
import static org.aliquot.reports.Kind.DAY;
import static org.aliquot.reports.Kind.SHARE;
import static org.aliquot.reports.Kind.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the reports with a row for each learner and course. */
public final class LearnerFigures {

    public static final Column<String> NAME =
            TEXT.column("name", "Learner", "p.name").means("The learner's name.");

    static final Column<String> EMAIL = TEXT.column("email", "Email", "p.email")
            .means("The address the learner signs in with.")
            .below(NAME);

    private static final Column<String> COURSE = TEXT.column("course", "Course", "p.course")
            .means("The course that the row is about; each course has a row of its own.");

    public static final Column<String> PAYER =
            TEXT.column("payer", "Paid by", "p.payer").means("Who pays: learner, employer, agency or school.");

    public static final Column<String> STATUS = TEXT.column("status", "Access", "p.status")
            .means("Active: may learn on that day. Paused, upcoming, expired (the last day has passed), or ended by a "
                    + "withdrawal. The dates of access are those of today; of pauses on a past date, only one "
                    + "that still lasts is known.")
            .summedBy(LearnerSums.OPEN);

    private static final List<Column<?>> WHO = List.of(
            NAME,
            EMAIL,
            COURSE,
            TEXT.column("cohorts", "Classes", LearnerSql.COHORTS)
                    .means("Classes and groups of this course the learner was in by then and still is; instructors see "
                            + "their own.")
                    .below(COURSE),
            PAYER,
            TEXT.column("payerName", "Payer", "p.payer_name")
                    .means("The payer's name, where one was given.")
                    .below(PAYER),
            STATUS,
            DAY.column("startsOn", "First day", "p.starts_on")
                    .means("The first day of access.")
                    .inFilesWith(STATUS),
            DAY.column("endsOn", "Last day", "(p.closes_on - 1)")
                    .means(
                            "The last day of access; of an ended enrollment, the day before it was ended. Empty: no end."));

    public static final Column<Long> LESSONS_DONE = COUNT.column("lessonsDone", "Lessons done", LearnerSql.LESSONS_DONE)
            .means("Lessons completed, of those that are published in a section of the course now.")
            .keyedBy(LearnerSql.ofAllLessons(LearnerSql.LESSONS_OF_KEPT))
            .summedBy(LearnerSums.LESSONS_DONE);

    public static final Column<Long> LESSONS = COUNT.column("lessons", "Lessons", LearnerSql.LESSONS)
            .means("Lessons that are published in a section of the course now.")
            .summedBy(LearnerSums.LESSONS)
            .below(LESSONS_DONE);

    private static final Column<Long> CHECKS_RIGHT = COUNT.column(
                    "checksRight", "Checks right", LearnerSql.CHECKS_RIGHT)
            .means(
                    "Knowledge checks of the course whose latest answer is right. A check answered anew after a past date "
                            + "is not counted on it.")
            .keyedBy(LearnerSql.ofAll("k.checks_right"));

    public static final Column<LocalDate> COMPLETED_ON = DAY.column(
                    "completedOn", "Completed", "cast(p.completed_at at time zone :zone as date)")
            .means(
                    "The day on which the learner met the course's rule of completion; it stays when the rule changes later.")
            .summedBy(LearnerSums.COMPLETED);

    private static final Column<LocalDate> LAST_ON = DAY.column("lastOn", "Last activity", LearnerSql.LAST_ON)
            .means(
                    "The last day on which the learner read a lesson, answered a check or finished an exam of the course.");

    static final Column<LocalDate> STUCK_SINCE = DAY.column("stuckSince", "Idle since", LearnerSql.STUCK_SINCE)
            .means("Access is active, the course not completed, and no activity for the chosen number of days (7 "
                    + "unless chosen): since the day of the last activity, or since access began when there was none.");

    static final Column<Long> MINUTES = Kind.MINUTES
            .column("minutes", "Time", LearnerSql.MINUTES)
            .means("Minutes busy with lessons of the course, as measured with an idle stop; exams not included.")
            .keyedBy(LearnerSql.ofAll("k.seconds / 60"))
            .summedBy(LearnerSums.MINUTES);

    private static final List<Column<?>> THEN = List.of(
            COUNT.column("lessonsThen", "Lessons then", LearnerSql.LESSONS_THEN)
                    .means("Lessons completed on the days of activity that were asked for; on all days when none were.")
                    .keyedBy(LearnerSql.ofAllLessons("k.lessons_then - coalesce(g.lessons_then, 0)"))
                    .summedBy(LearnerSums.LESSONS_THEN),
            COUNT.column("daysThen", "Days then", LearnerSql.DAYS_THEN)
                    .means("Days with time in lessons of the course, of the days of activity that were asked for.")
                    .keyedBy(LearnerSql.ofAll("k.days_then")),
            Kind.MINUTES
                    .column("minutesThen", "Time then", LearnerSql.MINUTES_THEN)
                    .means("Minutes busy with lessons of the course on the days of activity that were asked for.")
                    .keyedBy(LearnerSql.ofAll("k.seconds_then / 60"))
                    .summedBy(LearnerSums.MINUTES_THEN));

    static final Column<Long> DAYS_LEFT = COUNT.column(
                    "daysLeft", "Days left", "(p.closes_on - 1 - cast(:day as date))")
            .means("Days of access after that day; below zero, days since the last one.");

    static final List<Column<?>> LEARNERS = join(
            WHO,
            List.of(
                    LESSONS_DONE,
                    LESSONS,
                    TEXT.column("lesson", "Last place", LearnerSql.LESSON)
                            .means("The lesson the learner was in last.")
                            .sortedBy(""),
                    CHECKS_RIGHT,
                    COUNT.column("checksAnswered", "Checks answered", LearnerSql.CHECKS_ANSWERED)
                            .means("Knowledge checks of the course that were answered.")
                            .below(CHECKS_RIGHT),
                    MINUTES,
                    COUNT.column("exams", "Exams", LearnerSql.EXAMS)
                            .means("Exams and quizzes of the course finished in exam mode, repeats included.")
                            .keyedBy(LearnerSql.COUNTED_EXAMS)),
            ScoreColumns.of(
                    "best",
                    "Best score",
                    LearnerSql.BEST_ABILITY,
                    "Of the course's exams with a practice scale, the attempt with the highest ability, with its 90% interval. "
                            + "Sorted by ability."),
            ScoreColumns.of(
                    "latest",
                    "Last score",
                    LearnerSql.LAST_ABILITY,
                    "Of the course's exams with a practice scale, the attempt finished last, with its 90% interval. Sorted "
                            + "by ability."),
            List.of(COMPLETED_ON, LAST_ON, STUCK_SINCE),
            THEN);

    static final List<Column<?>> WINDOWS = join(
            WHO,
            List.of(
                    DAYS_LEFT,
                    COUNT.column("extensionsLeft", "Extensions left", "p.extensions_left")
                            .means("How often access may still be extended by its terms, as it stands now."),
                    LESSONS_DONE,
                    LESSONS,
                    SHARE.column("share", "Share done", LearnerSql.SHARE)
                            .means("Lessons done, of the lessons of the course.")
                            .keyedBy(LearnerSql.ofAllLessons(
                                    LearnerSql.LESSONS_OF_KEPT + " / nullif(cast(l.lessons as float8), 0)")),
                    COMPLETED_ON,
                    LAST_ON));

    private LearnerFigures() {}

    @SafeVarargs
    private static List<Column<?>> join(List<Column<?>>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
