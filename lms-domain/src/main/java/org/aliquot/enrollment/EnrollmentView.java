package org.aliquot.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's way into one course.
 *
 * @param startsOn first day of access, in the installation's zone
 * @param endsOn the day access ends, exclusive; null when it does not end
 * @param endsAt the midnight at which that day begins there
 * @param status active, paused, ended, or expired when the window has passed
 * @param open whether today lies within the window and the enrollment has not ended
 */
public record EnrollmentView(
        UUID id,
        String course,
        String courseTitle,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant endsAt,
        EnrollmentStatus status,
        boolean open) {

    /** Ended by somebody, or its window has passed. */
    public boolean isOver() {
        return status == EnrollmentStatus.ENDED || status == EnrollmentStatus.EXPIRED;
    }
}
