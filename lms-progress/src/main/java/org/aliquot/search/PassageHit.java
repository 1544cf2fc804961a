package org.aliquot.search;

/**
 * A passage of a lesson.
 *
 * @param anchor of its heading; empty at the lesson's beginning
 */
public record PassageHit(Place place, String anchor, Excerpt heading, Excerpt excerpt, int ofAll) {

    /** Where the lesson stands. */
    public record Place(String course, String courseTitle, String lesson, String lessonTitle) {}
}
