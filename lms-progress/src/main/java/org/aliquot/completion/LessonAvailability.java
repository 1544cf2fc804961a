package org.aliquot.completion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a learner may open a lesson, and if not what they wait for. What is begun stays open.
 *
 * @param opensOn the first day it may be opened; null when no day is waited for
 * @param after titles of the lessons still to be completed
 */
public record LessonAvailability(@Nullable LocalDate opensOn, List<String> after) {

    public static final LessonAvailability OPEN = new LessonAvailability(null, List.of());

    public LessonAvailability {
        after = List.copyOf(after);
    }

    public boolean isOpen() {
        return opensOn == null && after.isEmpty();
    }
}
