package org.aliquot.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The figures that a program answers for, by class.
 *
 * @param course its slug
 * @param thisYear of the school's calendar
 * @param years the latest first
 * @param unentered learners of the course about whom nothing was entered
 */
public record ProgramOutcomes(
        String course, String title, Instant asOf, int thisYear, List<OutcomeYear> years, int unentered) {

    private static final int TOGETHER = 3;

    public ProgramOutcomes {
        years = List.copyOf(years);
    }

    /** The latest class up to this year of which somebody has graduated or left; one that is still to come moves nothing. */
    public OptionalInt latest() {
        return years.stream()
                .filter(one ->
                        one.year() <= thisYear && !one.through().graduation().isEmpty())
                .mapToInt(OutcomeYear::year)
                .max();
    }

    /** The class of that year with those of the two years before, added up from their raw counts. */
    public OutcomeYear threeYears(int year) {
        return years.stream()
                .filter(one -> one.year() <= year && one.year() > year - TOGETHER)
                .reduce(OutcomeYear::plus)
                .orElseThrow();
    }

    /** Whether each of the three classes has all figures. */
    public boolean isWhole(int year) {
        return years.stream()
                        .filter(one -> one.year() <= year && one.year() > year - TOGETHER && one.isWhole())
                        .count()
                == TOGETHER;
    }
}
