package org.aliquot.reference;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reference interval or decision limit of one test for one kind of people.
 *
 * @param names of the test, the usual one first
 * @param who such as "adult female"
 * @param si the same in SI units; null where they do not differ
 */
public record Interval(
        List<String> names,
        String who,
        Limits usual,
        @Nullable Limits si) {

    /** An end that is null is open. */
    public record Limits(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {}

    public Interval {
        names = List.copyOf(names);
    }
}
