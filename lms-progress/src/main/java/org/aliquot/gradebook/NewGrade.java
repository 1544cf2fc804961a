package org.aliquot.gradebook;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grade that somebody wants to set in the place of what was sat.
 *
 * @param percent null where what was sat is to count again
 * @param shown {@link Grade.Change#id} of what stood in its place when this was asked for; null where nothing did
 */
public record NewGrade(
        UUID learner,
        String work,
        @Nullable BigDecimal percent,
        String reason,
        @Nullable UUID shown) {}
