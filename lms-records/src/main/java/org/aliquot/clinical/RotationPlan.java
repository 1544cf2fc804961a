package org.aliquot.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A rotation as it is planned.
 *
 * @param hoursNeeded null for no number
 */
public record RotationPlan(
        AccountId learner,
        Bench bench,
        String site,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable BigDecimal hoursNeeded) {

    /** Longest name of a site. */
    public static final int LONGEST = 120;

    /** However many zeros its hours end with. */
    boolean isLike(RotationPlan other) {
        return plain().equals(other.plain());
    }

    private RotationPlan plain() {
        return new RotationPlan(
                learner, bench, site, startsOn, endsOn, hoursNeeded == null ? null : hoursNeeded.stripTrailingZeros());
    }
}
