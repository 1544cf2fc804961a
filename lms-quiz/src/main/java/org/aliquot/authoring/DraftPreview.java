package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemPreview;
import org.aliquot.question.FieldProblem;

/**
 * A draft as learners would see it.
 *
 * @param missing what keeps it from being published, in the order of the fields; empty when nothing does
 */
public record DraftPreview(ItemPreview shown, List<FieldProblem> missing) {

    public DraftPreview {
        missing = List.copyOf(missing);
    }
}
