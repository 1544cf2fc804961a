package org.aliquot.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to in a class, and why: what is null or 0 is no reason.
 *
 * @param quietDays days without work
 * @param unstartedDays days with access and without any work
 * @param overdue assignments past their day, since the last talk where there was one
 * @param overdueSince the first of these days
 * @param endsOn exclusive end of access that is near
 * @param score percent right in the latest exam
 * @param enrolled false for a member of the class who may not learn in its course
 */
public record Strike(
        UUID person,
        String name,
        UUID cohort,
        String cohortName,
        @Nullable Integer quietDays,
        @Nullable Integer unstartedDays,
        int overdue,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate endsOn,
        @Nullable Integer score,
        boolean enrolled) {}
