package org.aliquot.catalog;

/** A lesson that asks a knowledge check. */
public record AskingLesson(LessonPath path, String title, String courseTitle) {}
