package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.Payer;
import org.jspecify.annotations.Nullable;

/** Enrollments, and for how long courses are open. */
final class EnrollmentJson {

    /**
     * One person's way into one course.
     *
     * @param startsOn first day of access, in the installation's zone
     * @param endsOn the day access ends, exclusive; null when it does not end
     * @param endsAt the midnight at which that day begins there
     * @param status active, paused, ended, or expired when the window has passed
     * @param open whether today lies within the window and the enrollment has not ended
     */
    record Own(
            UUID id,
            String course,
            String courseTitle,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Instant endsAt,
            String status,
            boolean open) {}

    /**
     * An enrollment as staff see it.
     *
     * @param endsAt when access ends: the midnight at which {@code endsOn} begins, in the installation's zone
     * @param status active, paused, ended, or expired when the window has passed
     * @param extendableTo the end after one more extension by the policy; null when there is none left
     * @param pausedDays days by which pauses have moved the end
     */
    record Enrollment(
            UUID id,
            UUID person,
            String course,
            String courseTitle,
            EnrollmentSource way,
            Payer payer,
            @Nullable String payerName,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Instant endsAt,
            String status,
            boolean open,
            int extensionsLeft,
            int extensionDays,
            @Nullable Integer mostDays,
            @Nullable LocalDate extendableTo,
            @Nullable LocalDate pausedOn,
            int pausedDays,
            int pauseDaysLeft,
            @Nullable String endReason,
            Instant createdAt,
            @Nullable UUID changedBy,
            @Nullable Instant changedAt,
            int version) {}

    /**
     * How long a course is open to whoever enrolls, and how that may be prolonged.
     *
     * @param openToAll whether anybody may read the lessons, signed in or not
     * @param selfEnrollment whether people may enroll without a class code
     * @param accessDays days of access from the first one; null for no end
     * @param extensions how often the end may be moved
     * @param extensionDays by how many days each time
     * @param mostDays days of access in all, pauses apart; null for no cap
     * @param pauseDays days of pause in all that move the end
     * @param instructorsExtend whether instructors of a learner's class may use the extensions, and not only administrators
     * @param version counts changes; 0 when nobody has set a policy yet
     */
    record Policy(
            @JsonProperty("public") boolean openToAll,
            boolean selfEnrollment,
            @Nullable Integer accessDays,
            int extensions,
            int extensionDays,
            @Nullable Integer mostDays,
            int pauseDays,
            boolean instructorsExtend,
            int version) {}

    private EnrollmentJson() {}
}
