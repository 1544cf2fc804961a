package org.aliquot.cohort;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a cohort is to do.
 *
 * @param ref the lesson's slug or the exam's key
 * @param dueOn the last day on which it is on time, in the installation's zone
 * @param closes whether it cannot be started after that day
 * @param tutor whether tutor mode is allowed beside exam mode
 * @param holdLate whether an instructor decides about answers that arrived late
 * @param access from when on, until which hour and with which code; kept under another name for some hours of November 28, 2026
 */
public record Assignment(
        UUID id,
        UUID cohort,
        AssignmentKind kind,
        String ref,
        LocalDate dueOn,
        boolean closes,
        boolean tutor,
        boolean holdLate,
        @JsonAlias("door") AssignmentAccess access) {}
