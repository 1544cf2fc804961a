package org.aliquot.completion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one learner stands with one lesson.
 *
 * @param minutes the author's estimate
 * @param state null when never opened
 * @param secondsThisWeek since Monday, by the school's calendar
 * @param lastAt null when never opened
 * @param availability whether it may be opened now
 */
public record LessonStanding(
        String slug,
        String title,
        int minutes,
        @Nullable LessonState state,
        int secondsSpent,
        int secondsThisWeek,
        @Nullable Instant lastAt,
        @Nullable Instant completedAt,
        LessonAvailability availability) {

    /** What can be read now and is not yet. */
    boolean isNext() {
        return !isDone() && availability.isOpen();
    }

    boolean isDone() {
        return state == LessonState.COMPLETED;
    }
}
