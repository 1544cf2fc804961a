package org.aliquot.web.today;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.aliquot.web.course.CoursePage;
import org.jspecify.annotations.Nullable;

/**
 * The learner's day: the one next thing, what follows, the week ahead, and where they stand.
 *
 * @param ask for the goal, or for what came of it; null where nothing is to be asked
 * @param classWork null where no class gives any
 * @param week empty without a goal
 */
public record TodayPage(
        String day,
        String lede,
        Next next,
        @Nullable Ask ask,
        @Nullable ClassWork classWork,
        Then then,
        List<Day> week,
        Standing standing) {

    public TodayPage {
        week = List.copyOf(week);
    }

    /** @param decline what may be left out of the plan for good; null for most */
    public record Next(
            String eyebrow,
            String title,
            String why,
            Action action,
            @Nullable Action decline) {

        public Next(String eyebrow, String title, String why, Action action) {
            this(eyebrow, title, why, action, null);
        }
    }

    public record Action(String words, String url) {}

    /** One question to the learner. */
    public record Ask(String title, String why, Action action) {}

    /** What classes are to do, in one line. */
    public record ClassWork(String words, boolean late, Action action) {}

    /** The other tasks of the day, those done included. */
    public record Then(String words, List<Task> tasks) {

        public Then {
            tasks = List.copyOf(tasks);
        }
    }

    public record Task(int minutes, String title, String why, boolean done, Action action) {}

    /**
     * A day of the week ahead.
     *
     * @param height of its bar, of 60 parts
     */
    public record Day(String name, String words, int height, boolean today) {

        public int top() {
            return 70 - height;
        }
    }

    /**
     * Where the learner stands.
     *
     * @param readiness null without a goal
     */
    public record Standing(
            @Nullable Readiness readiness,
            List<Area> areas,
            List<Course> courses,
            @Nullable LastExam lastExam) {

        public Standing {
            areas = List.copyOf(areas);
            courses = List.copyOf(courses);
        }
    }

    /**
     * The chance to pass.
     *
     * @param reading null while it is too early to say
     */
    public record Readiness(
            @Nullable String reading,
            String likely,
            @Nullable RuleScale scale,
            String words,
            String rests) {}

    /**
     * An area of the exam.
     *
     * @param scale null while nothing is known
     */
    public record Area(
            String title, String answers, @Nullable RuleScale scale, String verdict, boolean weak, String url) {}

    public record Course(String title, String url, List<CoursePage.State> lessons, String words) {}

    public record LastExam(
            String title,
            String when,
            String reading,
            String likely,
            @Nullable RuleScale scale,
            Action action) {}
}
