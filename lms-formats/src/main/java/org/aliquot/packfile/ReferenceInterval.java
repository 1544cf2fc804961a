package org.aliquot.packfile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack teaches as the reference interval, or as the decision limit, of one test for one kind of people.
 *
 * @param names all names that texts use for the test, the usual one first
 * @param who such as "adult female"
 * @param si the same in SI units; null where they do not differ
 */
public record ReferenceInterval(
        String id,
        List<String> names,
        String who,
        Limits limits,
        @Nullable Limits si) {

    public ReferenceInterval {
        names = List.copyOf(names);
    }

    /** An interval in one unit; an end that is null is open, and never both are. */
    public record Limits(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {}
}
