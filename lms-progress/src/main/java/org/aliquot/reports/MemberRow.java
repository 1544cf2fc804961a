package org.aliquot.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where one member of a cohort is.
 *
 * @param active whether the account can be used
 * @param enrollment the latest one in the cohort's course; null when there never was one
 * @param lastLesson title of the lesson read last
 * @param lastActivity when a lesson of the course was last read or an exam last finished
 * @param overdue assignments past their day and not done; days before somebody joined with access are not theirs
 * @param overdueSince the first of these days; null when there is none
 */
public record MemberRow(
        UUID person,
        String name,
        String email,
        Instant joinedAt,
        boolean active,
        @Nullable EnrollmentRecord enrollment,
        int lessonsDone,
        int lessons,
        @Nullable String lastLesson,
        @Nullable Instant lastActivity,
        int overdue,
        @Nullable LocalDate overdueSince) {

    /** Whether they take part: their account is not suspended, and their access, where there was one, is active. */
    public boolean isLearning() {
        return active && (enrollment == null || enrollment.standing().is(EnrollmentStatus.ACTIVE));
    }

    /** Whether they can learn in the cohort's course today. */
    public boolean mayLearn() {
        return enrollment != null && enrollment.open() && enrollment.standing().is(EnrollmentStatus.ACTIVE);
    }
}
