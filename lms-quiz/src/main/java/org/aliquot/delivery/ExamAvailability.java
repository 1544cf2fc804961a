package org.aliquot.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exam or quiz waits for before this learner may start it.
 *
 * @param opensOn the first day, in the installation's zone; null when no day is waited for
 * @param after titles of the lessons still to be completed
 */
public record ExamAvailability(@Nullable LocalDate opensOn, List<String> after) {

    public static final ExamAvailability OPEN = new ExamAvailability(null, List.of());

    public ExamAvailability {
        after = List.copyOf(after);
    }

    public boolean isOpen() {
        return opensOn == null && after.isEmpty();
    }
}
