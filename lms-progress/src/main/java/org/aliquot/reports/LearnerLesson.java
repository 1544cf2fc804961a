package org.aliquot.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a course, and how far a learner is with it.
 *
 * @param openedAt when it was open last; null where it never was
 * @param readAt when it was read to its end; null until then
 * @param seconds how long it was open, all visits together
 */
public record LearnerLesson(
        String course,
        String title,
        int minutes,
        @Nullable Instant openedAt,
        @Nullable Instant readAt,
        int seconds) {}
