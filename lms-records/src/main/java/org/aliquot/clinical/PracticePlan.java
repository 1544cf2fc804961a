package org.aliquot.clinical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a skill that needs more practice is practiced.
 *
 * @param repeatBy by when it is shown again; null for no day
 */
public record PracticePlan(String words, @Nullable LocalDate repeatBy) {

    /** Longest plan. */
    public static final int LONGEST = 1000;
}
