package org.aliquot.credits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit as it is told.
 *
 * @param accreditor who approved the course, or its provider; null where the paper does not say
 * @param leftOut credentials for which it shall not count
 */
public record NewCredit(
        String title,
        String provider,
        LocalDate earnedOn,
        BigDecimal amount,
        CreditUnit unit,
        CreditCategory category,
        @Nullable String accreditor,
        Set<UUID> leftOut) {

    /** Longest title, provider and accreditor. */
    public static final int LONGEST = 200;

    public static final BigDecimal MOST = new BigDecimal(500);

    public NewCredit {
        leftOut = Set.copyOf(leftOut);
    }

    /** Whether it says the same; {@code 2.5} hours are {@code 2.50}. */
    boolean isSame(NewCredit other) {
        return amount.compareTo(other.amount) == 0
                && equals(new NewCredit(
                        other.title,
                        other.provider,
                        other.earnedOn,
                        amount,
                        other.unit,
                        other.category,
                        other.accreditor,
                        other.leftOut));
    }
}
