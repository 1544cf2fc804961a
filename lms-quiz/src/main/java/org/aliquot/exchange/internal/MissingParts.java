package org.aliquot.exchange.internal;

import java.util.List;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.Severity;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemRules;

/** What a question lacks before anybody can answer it. */
public final class MissingParts {

    private MissingParts() {}

    /** Empty when it can be answered and scored. */
    public static List<QuestionFinding> of(Prose prose, ItemContent content) {
        return ItemRules.lacks(prose, content).stream()
                .map(problem -> new QuestionFinding("", 0, Severity.CHANGED, "To be completed", problem.message()))
                .toList();
    }
}
