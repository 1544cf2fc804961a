package org.aliquot.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as staff see it.
 *
 * @param endsAt when access ends: the midnight at which its last day begins, in the installation's zone
 * @param open whether today lies within the window and the enrollment has not ended
 * @param extendableTo the end after one more extension by the policy; null when there is none left
 */
public record EnrollmentRecord(
        UUID id,
        UUID person,
        String course,
        String courseTitle,
        EnrollmentTerms terms,
        EnrollmentStanding standing,
        @Nullable Instant endsAt,
        boolean open,
        @Nullable LocalDate extendableTo,
        LastChange change) {

    /** Why there is no further extension by the policy; null where there is one. */
    public EnrollmentChange.@Nullable Why notExtendable() {
        if (extendableTo != null) {
            return null;
        }
        return Extension.of(terms, standing, LocalDate.MIN) instanceof Extension.No(var why)
                ? why
                : EnrollmentChange.Why.CAP_REACHED; // only from today on
    }
}
