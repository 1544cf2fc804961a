package org.aliquot.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One question of an adaptive attempt that is over, and what was known of the learner after it, on the exam's scale.
 *
 * @param difficulty where somebody would answer it right half of the time
 * @param low lower end of the 95 % band
 */
public record AdaptiveStep(
        int position, @Nullable String area, double difficulty, boolean right, int estimate, int low, int high) {}
