package org.aliquot.web.lti;

import java.util.List;

/**
 * What can be put into a course of another system.
 *
 * @param several whether more than one may be chosen
 * @param empty whether nothing was chosen when the button was pressed
 */
public record PickPage(List<Shelf> shelves, boolean several, boolean empty, String action) {

    /**
     * What one course of ours has.
     *
     * @param whole the course itself
     * @param quizzes of its lessons
     */
    public record Shelf(String course, Item whole, List<Item> exams, List<Item> quizzes, List<Part> lessons) {

        /** How many lessons there are. */
        public int size() {
            return lessons.stream().mapToInt(part -> part.lessons().size()).sum();
        }
    }

    /** Lessons of one section of the course. */
    public record Part(String title, List<Item> lessons) {}

    /** @param target what a link to it leads to */
    public record Item(String target, String title, String facts) {}
}
