package org.aliquot.completion;

import org.aliquot.people.Caller;

/**
 * What a reader's browser tells about a lesson.
 *
 * @param secondsSpent reading time since its last report, as the browser counted it
 */
public record LessonReport(Caller reader, String course, String lesson, LessonState state, int secondsSpent) {}
