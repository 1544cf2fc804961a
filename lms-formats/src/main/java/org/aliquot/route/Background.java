package org.aliquot.route;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves. It is compared and forgotten.
 *
 * @param program the one that fits best; null for none
 * @param certificates as conditions call them
 */
public record Background(
        School school,
        @Nullable Program program,
        Map<Area, Work> work,
        int venipunctures,
        int capillary,
        Set<String> certificates) {

    public Background {
        work = Map.copyOf(work);
        certificates = Set.copyOf(certificates);
    }

    /**
     * At school and college.
     *
     * @param schooling null where nothing was said
     * @param inLaboratory whether the highest degree is in laboratory science or technology
     * @param hours semester hours of college in all
     * @param laboratory semester hours of laboratory sciences
     */
    public record School(
            @Nullable Schooling schooling,
            boolean inLaboratory,
            int hours,
            int chemistry,
            int biology,
            int laboratory) {

        int hoursOf(Subject subject) {
            return switch (subject) {
                case COLLEGE -> hours;
                case CHEMISTRY -> chemistry;
                case BIOLOGY -> biology;
                case LABORATORY -> laboratory;
                case SCIENCE -> chemistry + biology + laboratory;
            };
        }
    }

    /**
     * A program that was finished.
     *
     * @param accreditor null for another one, none, or one that is not known
     * @param yearsAgo null where nothing was said
     */
    public record Program(
            Field field,
            @Nullable Accreditor accreditor,
            @Nullable Integer yearsAgo,
            int classHours,
            int clinicalHours) {}

    /**
     * Work of one kind, as if it were one stretch.
     *
     * @param months of full-time work
     * @param endedYearsAgo 0 where it goes on
     */
    public record Work(int months, int endedYearsAgo) {

        /** Of the last so many years; of all for null. */
        int monthsWithin(@Nullable Integer years) {
            return years == null ? months : Math.min(months, 12 * Math.max(0, years - endedYearsAgo));
        }
    }
}
