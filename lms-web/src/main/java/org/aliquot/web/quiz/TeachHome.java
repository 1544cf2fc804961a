package org.aliquot.web.quiz;

import java.util.List;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * An instructor's home: courses with their quizzes, exams, the way into the question bank.
 *
 * @param conflicts courses and lessons that changed in a pack and here
 */
public record TeachHome(int conflicts, List<Course> courses, List<Exam> exams) {

    /** @param url as learners see it; null while they do not */
    public record Course(
            String title, ItemStatus status, @Nullable String url, String editUrl, List<Quiz> quizzes) {}

    /** A lesson's quiz. */
    public record Quiz(String lesson, String title, int questions, int version, String url, String attemptsUrl) {}

    /**
     * An exam that is not a lesson's quiz.
     *
     * @param shortages what the bank has too few of, for which it is offered to nobody yet
     */
    public record Exam(
            String title,
            int questions,
            @Nullable Integer minutes,
            String made,
            List<String> shortages,
            String url,
            String attemptsUrl) {}
}
