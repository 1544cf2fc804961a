package org.aliquot.readiness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real result as somebody types it.
 *
 * @param score on the board's scale; null where it is not told
 * @param below codes of areas that the board's report called below the pass point
 */
public record ResultReport(
        String target,
        LocalDate satOn,
        boolean passed,
        @Nullable Integer score,
        List<String> below) {

    /** No board's scale goes beyond. */
    public static final int HIGHEST = 999;

    public ResultReport {
        below = List.copyOf(below);
    }
}
