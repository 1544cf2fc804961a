package org.aliquot.completion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a report about a lesson. */
public sealed interface LessonReportResult {

    /**
     * Kept; this is how the lesson stands now.
     *
     * @param secondsSpent all reading time that was accepted so far
     * @param completedAt the first time it was completed
     * @param section id of the heading that was read last; null where none is known
     */
    record Recorded(
            LessonState state,
            int secondsSpent,
            @Nullable Instant completedAt,
            @Nullable String section) implements LessonReportResult {}

    /** The course is not open to this person today. */
    record NotEnrolled() implements LessonReportResult {}

    /** The lesson is not open to this learner yet. */
    record Closed(LessonAvailability availability) implements LessonReportResult {}

    record UnknownLesson() implements LessonReportResult {}
}
