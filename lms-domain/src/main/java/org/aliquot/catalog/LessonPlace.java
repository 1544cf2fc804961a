package org.aliquot.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Where a lesson stands.
 *
 * @param section null, as the lesson, for a course that has none yet
 */
public record LessonPlace(
        String course,
        String courseTitle,
        @Nullable String section,
        @Nullable String lesson) {}
