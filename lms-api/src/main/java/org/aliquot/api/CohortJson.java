package org.aliquot.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.aliquot.cohort.AssignmentKind;
import org.jspecify.annotations.Nullable;

/** What a cohort is to do, and where its members are. */
final class CohortJson {

    /**
     * Something a cohort is to do.
     *
     * @param ref the lesson's slug or the exam's key
     * @param dueOn the last day on which it is on time, in the installation's zone
     * @param closes whether it cannot be started after that day
     * @param tutor whether tutor mode is allowed beside exam mode
     * @param holdLate whether an instructor decides about answers that arrived late
     */
    record Assignment(
            UUID id,
            UUID cohort,
            AssignmentKind kind,
            String ref,
            LocalDate dueOn,
            boolean closes,
            boolean tutor,
            boolean holdLate,
            @Nullable Instant opensAt,
            @Nullable LocalTime dueTime,
            @Nullable String code) {}

    /**
     * Where one member of a cohort is.
     *
     * @param enrollment the latest one in the cohort's course; null when there never was one
     * @param lastLesson title of the lesson read last
     * @param lastActivity when a lesson of the course was last read or an exam last finished
     * @param overdue assignments past their day and not done
     * @param overdueSince the first of these days; null when there is none
     */
    record Member(
            UUID person,
            String name,
            String email,
            Instant joinedAt,
            EnrollmentJson.@Nullable Enrollment enrollment,
            int lessonsDone,
            int lessons,
            @Nullable String lastLesson,
            @Nullable Instant lastActivity,
            int overdue,
            @Nullable LocalDate overdueSince) {}

    private CohortJson() {}
}
