package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import org.aliquot.enrollment.PastEnrollment;
import org.jspecify.annotations.Nullable;

/**
 * A learner in a course.
 *
 * @param group the class they came with, if they did
 * @param studiesUntil the day from which on they do nothing any more
 */
record Membership(
        Learner learner,
        Scene.Course course,
        @Nullable Group group,
        PastEnrollment enrollment,
        LocalDate studiesUntil) {

    LocalDate since() {
        return enrollment.standing().startsOn();
    }

    /** When access ends; null when it does not. */
    @Nullable
    Instant accessEnds(Scene scene) {
        LocalDate end = enrollment.standing().endsOn();
        return end == null ? null : end.atStartOfDay(scene.zone()).toInstant();
    }
}
