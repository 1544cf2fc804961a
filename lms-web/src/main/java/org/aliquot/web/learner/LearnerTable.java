package org.aliquot.web.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list about a learner, or its beginning.
 *
 * @param id of its heading
 * @param note beside the heading
 * @param empty what stands in its place where there is nothing
 * @param more where all of it is; null where this is all
 */
public record LearnerTable(
        String id,
        String title,
        String note,
        String empty,
        List<String> heads,
        List<List<Cell>> rows,
        @Nullable String more) {

    /**
     * What stands in a column.
     *
     * @param url null where nothing is to be opened
     * @param tone {@code good} or {@code warn} where it is a state to be seen at once
     */
    public record Cell(
            String words, @Nullable String url, @Nullable String tone) {

        static Cell of(String words) {
            return new Cell(words, null, null);
        }
    }
}
