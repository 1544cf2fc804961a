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
 * @param swapped what went and came; null where no swap made these
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
        @Nullable Swapped swapped,
        Adoption adoption) {

    /** A form with its questions, by area. */
    public record Sheet(String name, List<Question> questions) {

        /** Not every browser opens a fold to show what it is led to in there. */
        public boolean hasNew() {
            return questions.stream().anyMatch(Question::isNew);
        }
    }

    /** A question that went, and those that came for it: one in each form that had it. */
    public record Swapped(Named gone, List<Named> came) {}

    /** @param facts its code, its area, and which form it came to */
    public record Named(String begin, String facts, String url) {}

    /**
     * A question of a form.
     *
     * @param choice which form and question, for the form that assembles again
     * @param answers how many answered it in exam mode, and how many were right, in words
     * @param kept whether it is ticked to be kept
     * @param isNew whether it came by the swap that made this
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
            boolean kept,
            boolean isNew) {

        /** The id of its row. */
        public String row() {
            return "question-" + choice.replace(':', '-');
        }
    }

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
