package org.aliquot.web.marking;

import java.util.List;
import org.aliquot.catalog.Exhibit;
import org.aliquot.delivery.ToMark;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A written answer with what it is marked by. Nothing on it tells whose it is.
 *
 * @param stage what the reader may do with it
 * @param others marks that the reader may see
 * @param action where the marks are sent
 * @param stop where an answer is given back
 */
public record AnswerPage(
        String title,
        ToMark.Stage stage,
        Written written,
        List<Criterion> criteria,
        int most,
        List<Given> others,
        Typed typed,
        String left,
        String action,
        String stop) {

    /**
     * What was asked and what was answered.
     *
     * @param answer as it was written
     * @param length how many words it has, and may have
     */
    public record Written(
            String stemHtml, @Nullable ExhibitView exhibit, String answer, String length, String modelHtml) {}

    /**
     * What was typed beside the points, and what is wrong with the form.
     *
     * @param remarkIsRead whether the learner will see the remark
     * @param shown of when what is changed was
     */
    public record Typed(String remark, String reason, boolean remarkIsRead, String shown, FieldErrors errors) {}

    /**
     * One line of the rubric.
     *
     * @param field name of its field
     * @param chosen points as they were typed; null for none
     */
    public record Criterion(
            String html, int points, String field, @Nullable Integer chosen) {}

    /** Marks that stand. */
    public record Given(String who, List<Integer> points, int sum, String remark, String reason) {}

    static @Nullable ExhibitView exhibit(@Nullable Exhibit exhibit) {
        return exhibit == null ? null : new ExhibitView(exhibit.svg(), null, exhibit.description());
    }
}
