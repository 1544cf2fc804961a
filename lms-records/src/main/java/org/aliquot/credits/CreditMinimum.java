package org.aliquot.credits;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What must be about one subject.
 *
 * @param added true where it was not always asked for, and it is not known from which cycle it is; null otherwise
 */
public record CreditMinimum(
        CreditCategory category, BigDecimal least, @Nullable Boolean added) {

    public boolean wasAdded() {
        return Boolean.TRUE.equals(added);
    }
}
