package org.aliquot.passback;

import org.jspecify.annotations.Nullable;

/**
 * What a launch says of the gradebook.
 *
 * @param column address of the link's own column; null where there is none, or several
 * @param columns address at which columns are listed and made; null where that is not offered
 * @param takesScores whether we are allowed to send some
 * @param letsMakeColumns whether we are allowed to make columns
 * @param showsResults whether we are allowed to see what stands in a column
 */
public record GradebookService(
        @Nullable String column,
        @Nullable String columns,
        boolean takesScores,
        boolean letsMakeColumns,
        boolean showsResults) {}
