package org.aliquot.web.today;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.aliquot.web.course.CoursePage;
import org.jspecify.annotations.Nullable;

/** The one next thing, what could follow, and where the learner stands. */
public record TodayPage(String day, String lede, Next next, List<Due> due, List<Task> then, Standing standing) {

    public record Next(String eyebrow, String title, String why, Action action) {}

    public record Action(String words, String url) {}

    /** Something the learner's class is to do. */
    public record Due(String title, String when, boolean late, String why, Action action) {}

    public record Task(int minutes, String title, String why, Action action) {}

    public record Standing(List<Course> courses, @Nullable LastExam lastExam) {}

    public record Course(String title, String url, List<CoursePage.State> lessons, String words) {}

    public record LastExam(
            String title,
            String when,
            String reading,
            String likely,
            @Nullable RuleScale scale,
            Action action) {}
}
