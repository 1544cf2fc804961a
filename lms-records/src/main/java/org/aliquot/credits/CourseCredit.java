package org.aliquot.credits;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What completing a course here gives.
 *
 * @param hours zero for none
 * @param accreditor who approved the course for credit; null where nobody has
 * @param version counts changes; 0 while it is as it came with the product
 */
public record CourseCredit(
        BigDecimal hours, CreditCategory category, @Nullable String accreditor, int version) {

    public static final BigDecimal MOST_HOURS = new BigDecimal(200);

    static final CourseCredit NONE = new CourseCredit(BigDecimal.ZERO, CreditCategory.GENERAL, null, 0);

    public boolean isGiven() {
        return hours.signum() > 0;
    }
}
