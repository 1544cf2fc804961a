package org.aliquot.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exam or quiz waits for before this learner may start it.
 *
 * @param opensOn the first day, in the installation's zone; null when no day is waited for
 * @param after titles of the lessons still to be completed
 * @param opensAt the hour from which on it can be started; null when none is waited for
 */
public record ExamAvailability(
        @Nullable LocalDate opensOn,
        List<String> after,
        @Nullable Instant opensAt) {

    public static final ExamAvailability OPEN = new ExamAvailability(null, List.of());

    public ExamAvailability {
        after = List.copyOf(after);
    }

    public ExamAvailability(@Nullable LocalDate opensOn, List<String> after) {
        this(opensOn, after, null);
    }

    public boolean isOpen() {
        return opensOn == null && after.isEmpty() && opensAt == null;
    }

    ExamAvailability from(Instant hour) {
        return new ExamAvailability(opensOn, after, hour);
    }
}
