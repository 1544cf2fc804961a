package org.aliquot.completion;

import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's browser tells about a lesson.
 *
 * @param secondsSpent reading time since its last report, as the browser counted it
 * @param section id of the heading that is being read; null above the first one, and where nothing is said of it
 */
public record LessonReport(
        Caller reader,
        String course,
        String lesson,
        LessonState state,
        int secondsSpent,
        @Nullable String section) {

    /** Opening a lesson, or saying that it is read. */
    public LessonReport(Caller reader, String course, String lesson, LessonState state) {
        this(reader, course, lesson, state, 0, null);
    }
}
