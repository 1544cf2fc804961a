package org.aliquot.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rotation in a list of staff.
 *
 * @param practice how many skills need more practice
 */
public record RotationLine(
        UUID id,
        String name,
        Bench bench,
        String site,
        LocalDate startsOn,
        LocalDate endsOn,
        int done,
        int skills,
        int practice,
        BigDecimal hours,
        @Nullable BigDecimal hoursNeeded,
        int daysLeft) {

    /** Until it begins; 0 or less once it has. */
    public long daysUntil() {
        return daysLeft - ChronoUnit.DAYS.between(startsOn, endsOn);
    }

    /** What is missing has to be done in what is left of two weeks, or is too late. */
    public boolean isPressing() {
        return daysLeft <= 14
                && daysUntil() <= 0
                && (done < skills || (hoursNeeded != null && hours.compareTo(hoursNeeded) < 0));
    }
}
