package org.aliquot.catalog;

/**
 * What keeps a lesson from being published.
 *
 * @param field name of the part of {@link LessonText}
 * @param line where in that part, counting from 1
 */
public record LessonFlaw(String field, int line, String message) {}
