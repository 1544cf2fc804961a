package org.aliquot.web.progress;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.aliquot.web.course.CoursePage;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.practice.PracticePage;
import org.aliquot.web.today.TodayPage;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands in the exam they prepare for, their courses by lesson, and every exam with its estimate.
 *
 * @param target null without a goal
 * @param grades of their classes that grade something
 */
public record ProgressPage(
        @Nullable Target target,
        List<Week> weeks,
        List<Course> courses,
        List<Grades> grades,
        List<PracticePage.Past> exams) {

    public ProgressPage {
        weeks = List.copyOf(weeks);
        courses = List.copyOf(courses);
        grades = List.copyOf(grades);
        exams = List.copyOf(exams);
    }

    private static final int LATEST = 10;

    /** The exams shown at once. */
    public List<PracticePage.Past> latest() {
        return exams.subList(0, Math.min(LATEST, exams.size()));
    }

    /** The rest, folded. */
    public List<PracticePage.Past> older() {
        return exams.subList(Math.min(LATEST, exams.size()), exams.size());
    }

    /**
     * All about the exam.
     *
     * @param weaker topics that are weaker than their area beyond chance
     * @param mistakes that wrong answers share
     * @param habits sentences on pace and on changed answers
     */
    public record Target(
            String title,
            TodayPage.Readiness readiness,
            String missing,
            List<Point> trend,
            List<Area> areas,
            List<Topic> weaker,
            List<Mistake> mistakes,
            List<String> habits) {

        public Target {
            trend = List.copyOf(trend);
            areas = List.copyOf(areas);
            weaker = List.copyOf(weaker);
            mistakes = List.copyOf(mistakes);
            habits = List.copyOf(habits);
        }
    }

    /** How ready the learner was; the positions are those of a drawing of 100 by 60. */
    public record Point(String when, String reading, String likely, String x, String y, String low, String high) {}

    /** Numbers with what lies behind them. */
    public record Area(
            String title,
            String share,
            @Nullable RuleScale scale,
            String verdict,
            boolean weak,
            String answers,
            String right,
            @Nullable String url) {}

    /** What several wrong answers have in common, with the questions. */
    public record Mistake(String title, String advice, String words, List<Made> questions) {

        public Mistake {
            questions = List.copyOf(questions);
        }
    }

    /** A question in which a mistake was made. */
    public record Made(String topic, String where, String url) {}

    public record Topic(String title, String area, String words, String url) {}

    /**
     * Time in a week.
     *
     * @param width of its bar, in percent of the longest
     */
    public record Week(String when, String time, String words, String width) {}

    /** What a class grades. */
    public record Grades(String domId, String className, String total, List<Graded> works) {

        public Grades {
            works = List.copyOf(works);
        }
    }

    /**
     * One work.
     *
     * @param note that staff set the grade; empty where it follows from what was reached
     */
    public record Graded(String title, String counts, String grade, String note) {}

    public record Course(
            String title,
            String url,
            List<CoursePage.State> lessons,
            String words,
            String time,
            RuleWords.@Nullable View rule) {}
}
