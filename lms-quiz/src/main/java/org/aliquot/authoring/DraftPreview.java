package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemPreview;
import org.aliquot.question.FieldProblem;

/**
 * A draft as learners would see it.
 *
 * @param missing what keeps it from being published, in the order of the fields; empty when nothing does
 * @param isDrawable whether what is drawn for each learner can be drawn
 */
public record DraftPreview(ItemPreview shown, List<FieldProblem> missing, boolean isDrawable) {

    public DraftPreview {
        missing = List.copyOf(missing);
    }
}
