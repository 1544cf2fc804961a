package org.aliquot.web.lti;

import java.util.List;

/**
 * Exams that can be put into a course of another system.
 *
 * @param several whether more than one may be chosen
 * @param empty whether nothing was chosen when the button was pressed
 */
public record PickPage(List<Shelf> shelves, boolean several, boolean empty, String action) {

    /**
     * Exams of one course of ours.
     *
     * @param quizzes of its lessons
     */
    public record Shelf(String course, List<Exam> exams, List<Exam> quizzes) {}

    public record Exam(String key, String title, String facts) {}
}
