package org.aliquot.web.statistics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Forms that were assembled.
 *
 * @param obstacles why there are none, as sentences
 * @param names of the forms, for the heads of the tables
 */
public record FormsPage(
        UUID id,
        String key,
        String title,
        String asked,
        String wish,
        Progress progress,
        List<String> obstacles,
        List<String> names,
        Tables tables,
        Adoption adoption) {

    /** The forms side by side. */
    public record Tables(List<Row> figures, List<Row> areas, List<Row> levels, List<Row> shared) {}

    /**
     * Whether they are in use or can be.
     *
     * @param refusal why they could not be put in use
     */
    public record Adoption(
            boolean adoptable, boolean inUse, @Nullable String refusal) {}

    /** A line of a table: one cell for each form. */
    public record Row(String title, String plan, List<String> cells) {}
}
