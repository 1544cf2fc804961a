package org.aliquot.family;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something calculated from parameters and other values. A rounded value counts as rounded wherever it is used, so what the learner
 * reads is what other formulas see.
 *
 * @param name a lower-case word, used by no other parameter or value
 * @param rounding null: kept in full
 * @param min an instance below it is impossible and never given; null: no limit
 * @param max likewise above it
 */
public record Value(
        String name,
        String formula,
        @Nullable Rounding rounding,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {}
