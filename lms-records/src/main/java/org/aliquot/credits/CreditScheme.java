package org.aliquot.credits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle asks for.
 *
 * @param endingFrom for cycles that end on this day or later; null for all
 * @param endingBefore for cycles that end before it; null for all
 * @param first for the first cycle alone, for later ones alone; null for both
 * @param total null where no number was found, or it is asked for by the year
 * @param perYear for each year of the cycle, of which one that has begun counts whole; null for a total
 * @param eachSpecialty for every specialty on the license; null for none
 * @param semesterHour what an hour of a college course is worth; null where that is not known
 * @param collegePercent how much of the total may come from college courses; null for no limit that is known
 * @param carryOver whether what is left over counts for the next cycle; null where that is not known
 */
public record CreditScheme(
        @Nullable LocalDate endingFrom,
        @Nullable LocalDate endingBefore,
        @Nullable Boolean first,
        @Nullable BigDecimal total,
        @Nullable BigDecimal perYear,
        List<CreditMinimum> minimums,
        @Nullable BigDecimal eachSpecialty,
        @Nullable BigDecimal semesterHour,
        @Nullable Integer collegePercent,
        @Nullable Boolean carryOver) {

    static final CreditScheme NONE = new CreditScheme(null, null, null, null, null, List.of(), null, null, null, null);

    /** What the file does not say is not asked for. */
    public CreditScheme {
        minimums = minimums == null ? List.of() : List.copyOf(minimums);
    }

    /** In a cycle of so many years; null where no number was found. */
    @Nullable
    BigDecimal needed(int years) {
        return perYear == null ? total : perYear.multiply(new BigDecimal(years));
    }

    boolean isFor(LocalDate ends, boolean firstCycle) {
        return (endingFrom == null || !ends.isBefore(endingFrom))
                && (endingBefore == null || ends.isBefore(endingBefore))
                && (first == null || first == firstCycle);
    }
}
