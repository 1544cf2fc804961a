package org.aliquot.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a report is about; null leaves nothing out.
 *
 * @param on the state at the end of this day of the school; null for now
 * @param stuckDays after how many days without a deed somebody counts as stuck
 * @param enrolledFrom first day of access, this day or later
 * @param passed {@code yes}, {@code no}, or {@code marked} for all with a pass mark
 * @param first only each learner's first sitting of an exam
 * @param past windows that ended lately, not those that end soon
 */
public record ReportFilter(
        @Nullable LocalDate on,
        @Nullable String course,
        @Nullable UUID cohort,
        @Nullable String payer,
        @Nullable String payerName,
        @Nullable String search,
        @Nullable String status,
        @Nullable String progress,
        int stuckDays,
        @Nullable LocalDate enrolledFrom,
        @Nullable LocalDate enrolledTo,
        @Nullable String exam,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String passed,
        boolean first,
        int days,
        boolean past,
        String groupBy) {

    /** Whether it says anything about enrollments. */
    boolean namesEnrollments() {
        return course != null
                || cohort != null
                || payer != null
                || payerName != null
                || status != null
                || progress != null
                || enrolledFrom != null
                || enrolledTo != null;
    }
}
