package org.aliquot.statistics;

import java.time.YearMonth;
import org.aliquot.integrity.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question became easier or harder lately, for people of the same score or ability.
 *
 * @param version whose answers were compared: the newest that was answered, since another may be another question
 * @param now answers of the newest months; when there are enough, those that could be compared: a changed exam gives scores that
 *     mean something else, so its answers stand beside none from before
 * @param before answers from before, likewise
 * @param since the first of the newest months; null when there are no answers
 * @param shift null with fewer than {@link ItemFigures#LEAST} answers of either time that could be compared
 */
public record Drifted(
        int version,
        int now,
        int before,
        @Nullable YearMonth since,
        @Nullable Shift shift) {

    public boolean isEasier() {
        return shift != null && shift.isEasier();
    }

    public boolean isHarder() {
        return shift != null && shift.isHarder();
    }
}
