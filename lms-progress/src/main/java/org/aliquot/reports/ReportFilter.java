package org.aliquot.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.enrollment.Payer;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a report is about; null leaves nothing out.
 *
 * @param on the state at the end of this day of the school; null for now
 * @param activity who did something in these days
 * @param past windows that ended lately, not those that end soon
 */
public record ReportFilter(
        @Nullable LocalDate on,
        People people,
        Standing standing,
        Activity activity,
        Sittings sittings,
        int days,
        boolean past,
        GroupBy groupBy) {

    /** What a row of sums is about. */
    public enum GroupBy implements Word {
        COURSE,
        COHORT,
        PAYER,
        PAYER_NAME
    }

    /** Where an enrollment stands on a day; open is active, paused or upcoming. */
    public enum Access implements Word {
        OPEN,
        ACTIVE,
        PAUSED,
        UPCOMING,
        EXPIRED,
        ENDED
    }

    public enum Progress implements Word {
        NOT_STARTED,
        STARTED,
        STUCK,
        COMPLETED
    }

    /** Whether a sitting reached the pass mark; marked are all of exams that have one. */
    public enum Passed implements Word {
        YES,
        NO,
        MARKED
    }

    /** Who is in it. */
    public record People(
            @Nullable String course,
            @Nullable UUID cohort,
            @Nullable Payer payer,
            @Nullable String payerName,
            @Nullable String search) {}

    /**
     * Where they stand.
     *
     * @param stuckDays after how many days without a deed somebody counts as stuck
     * @param enrolledFrom first day of access, this day or later
     * @param completedFrom the course was completed on this day or later
     */
    public record Standing(
            @Nullable Access status,
            @Nullable Progress progress,
            int stuckDays,
            @Nullable LocalDate enrolledFrom,
            @Nullable LocalDate enrolledTo,
            @Nullable LocalDate completedFrom) {}

    /** Days of the school on which something was done; null is open to that side. */
    public record Activity(
            @Nullable LocalDate from, @Nullable LocalDate to) {

        public boolean isAsked() {
            return from != null || to != null;
        }
    }

    /**
     * Which exams count.
     *
     * @param first only each learner's first sitting of an exam
     */
    public record Sittings(
            @Nullable String exam,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Passed passed,
            boolean first) {

        /** Whether all that somebody took count. */
        boolean isAll() {
            return exam == null && from == null && to == null && passed == null && !first;
        }
    }

    /** Whether it is about now, when nobody has done anything later. */
    boolean isOfNow() {
        return on == null;
    }

    /** Whether it says anything about enrollments. */
    boolean namesEnrollments() {
        return people.course() != null
                || people.cohort() != null
                || people.payer() != null
                || people.payerName() != null
                || standing.status() != null
                || standing.progress() != null
                || standing.enrolledFrom() != null
                || standing.enrolledTo() != null
                || standing.completedFrom() != null
                || activity.isAsked();
    }
}
