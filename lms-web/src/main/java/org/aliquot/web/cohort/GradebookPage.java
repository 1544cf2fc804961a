package org.aliquot.web.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What the work of a class comes to: a line a learner, a column a work.
 *
 * @param open the grade that is being changed; null where none is
 * @param weighing whether weights are being changed
 */
public record GradebookPage(
        UUID id,
        String name,
        String lede,
        boolean archived,
        List<Column> columns,
        List<Line> lines,
        Listed listed,
        @Nullable Open open,
        boolean weighing,
        FieldErrors errors,
        Files files) {

    private static final String WEIGHT = "weight-";

    /**
     * A work, with its fields of the form of weights.
     *
     * @param counts says in words what it counts for
     * @param shown weight and rule that stood when the form was shown
     */
    public record Column(String ref, String title, String counts, String weight, List<Choice> rules, String shown) {

        public String weightField() {
            return GradebookPage.weightField(ref);
        }

        public String ruleField() {
            return GradebookPage.ruleField(ref);
        }

        public String shownField() {
            return GradebookPage.shownField(ref);
        }
    }

    static String weightField(String ref) {
        return WEIGHT + ref;
    }

    /** The work of such a field; empty for any other field. */
    static Optional<String> weighed(String field) {
        return field.startsWith(WEIGHT) ? Optional.of(field.substring(WEIGHT.length())) : Optional.empty();
    }

    static String ruleField(String ref) {
        return "rule-" + ref;
    }

    static String shownField(String ref) {
        return "shown-" + ref;
    }

    public record Line(String name, String url, List<Cell> cells, String total, String of) {}

    static String anchor(UUID learner, String work) {
        return "of-" + learner + "-" + work;
    }

    /**
     * A grade.
     *
     * @param anchor of the grade on the page
     * @param said what counts; a dash while there is nothing
     * @param sat what was reached, where another grade stands in its place; else empty
     * @param url of the page with this grade open
     */
    public record Cell(String anchor, String title, String said, String sat, String url) {}

    /**
     * The grade that is being changed.
     *
     * @param sat what was reached, in words
     * @param back to where the grade stands
     * @param standing what was set, by whom and why; null where nothing was
     * @param shown the change that was standing when the form was shown; empty for none
     */
    public record Open(
            UUID learner,
            String work,
            String name,
            String title,
            String sat,
            @Nullable String standing,
            String shown,
            String percent,
            String reason,
            String back) {}

    /** Addresses of the same as files. */
    public record Files(String csv, String xlsx) {}
}
