package org.aliquot.api;

import java.util.List;
import org.aliquot.completion.Quizzes;
import org.jspecify.annotations.Nullable;

/** Courses as learners find and read them. */
final class CourseJson {

    /** A course in a list. */
    record Card(String slug, String title, String summary, int lessons, int minutes) {}

    /** A section of a course with its lessons in order. */
    record Section(String title, List<LessonCard> lessons) {}

    /** A lesson in a course's outline. */
    record LessonCard(String slug, String title, String summary, int minutes, List<String> topics) {}

    /**
     * What completes a course: all that is asked for here.
     *
     * @param lessons whether every published lesson is to be completed
     * @param checksPercent least share of the lessons' questions answered right; null when they do not matter
     * @param quizzes which quizzes are to be passed
     * @param named their keys, with NAMED
     * @param exam key of the exam to be sat; null for none
     * @param examScore least score in it, on its scale, or in percent where it has none
     * @param version counts changes; 0 when nobody has set a rule yet
     */
    record Rule(
            boolean lessons,
            @Nullable Integer checksPercent,
            Quizzes quizzes,
            List<String> named,
            @Nullable String exam,
            @Nullable Integer examScore,
            int version) {}

    private CourseJson() {}
}
