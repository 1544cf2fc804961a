package org.aliquot.statistics;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How the questions of an exam were answered in exam mode.
 *
 * @param questions what wants a look first
 * @param reliability alpha (KR-20) of a form that lists its questions; null for one that is drawn, where everybody has others
 */
public record QuizFigures(
        List<Question> questions, @Nullable Estimate reliability) {

    /** @param stem as its author wrote it */
    public record Question(ItemVersionId item, String slug, int number, String stem, ItemFigures figures) {}

    public QuizFigures {
        questions = List.copyOf(questions);
    }
}
