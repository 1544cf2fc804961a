package org.aliquot.web.statistics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Forms that were assembled.
 *
 * @param obstacles why there are none, as sentences
 * @param names of the forms, for the heads of the tables
 * @param sheets the questions of each form
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
        List<Sheet> sheets,
        Adoption adoption) {

    /** A form with its questions, by area. */
    public record Sheet(String name, List<Question> questions) {}

    /**
     * A question of a form.
     *
     * @param choice which form and question, for the form that assembles again
     * @param answers how many answered it in exam mode, and how many were right, in words
     * @param kept whether it was kept when this was assembled
     */
    public record Question(
            String choice,
            String code,
            String begin,
            String url,
            String area,
            String level,
            String difficulty,
            String answers,
            boolean kept) {}

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
