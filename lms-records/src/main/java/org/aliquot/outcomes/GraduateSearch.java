package org.aliquot.outcomes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which learners of a program; null leaves nobody out.
 *
 * @param missing only those about whom nothing was entered
 * @param page counts from 0
 */
public record GraduateSearch(
        String course,
        @Nullable Integer year,
        @Nullable UUID cohort,
        @Nullable String search,
        boolean missing,
        int page) {

    public static final int PAGE = 50;
}
