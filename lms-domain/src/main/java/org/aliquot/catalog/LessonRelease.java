package org.aliquot.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a lesson opens for a learner: all that is said here must hold.
 *
 * @param opensOn first day, in the installation's zone
 * @param afterDays days after the learner's enrollment starts, from 1 to 3650
 * @param after slugs of lessons of the same course that the learner has to complete first
 */
public record LessonRelease(
        @Nullable LocalDate opensOn, @Nullable Integer afterDays, List<String> after) {

    public static final LessonRelease AT_ONCE = new LessonRelease(null, null, List.of());

    public static final int MOST_DAYS = 3650;

    public LessonRelease {
        after = List.copyOf(after);
    }

    public boolean isAtOnce() {
        return equals(AT_ONCE);
    }
}
