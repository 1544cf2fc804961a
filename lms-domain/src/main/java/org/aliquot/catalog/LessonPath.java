package org.aliquot.catalog;

/** Names a lesson: its slug means something only in its course. */
public record LessonPath(String course, String lesson) {}
