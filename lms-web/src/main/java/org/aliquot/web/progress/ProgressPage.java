package org.aliquot.web.progress;

import java.util.List;
import org.aliquot.web.course.CoursePage;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.practice.PracticePage;
import org.jspecify.annotations.Nullable;

/** Courses by lesson, and every exam with its estimate. */
public record ProgressPage(List<Course> courses, List<PracticePage.Past> exams) {

    public record Course(
            String title,
            String url,
            List<CoursePage.State> lessons,
            String words,
            String time,
            RuleWords.@Nullable View rule) {}
}
