package org.aliquot.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week of a course in figures.
 *
 * @param first its Monday
 * @param active learners who did something in the course
 * @param answers they gave in exams and checks that were finished in it
 * @param exams that were finished in it
 * @param readiness of members of open classes with access at its end, as each was last counted in it; null for nobody
 */
public record SchoolWeek(
        LocalDate first,
        int active,
        int answers,
        Exams exams,
        @Nullable Spread readiness) {

    /** Exams sat in exam mode that have a pass mark, and those of them that were passed. */
    public record Exams(int judged, int passed) {}

    /**
     * Chances to pass of several learners.
     *
     * @param low one in ten is below
     * @param high one in ten is above
     */
    public record Spread(int learners, double low, double median, double high) {}
}
