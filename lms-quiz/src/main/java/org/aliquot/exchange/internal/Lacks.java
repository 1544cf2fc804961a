package org.aliquot.exchange.internal;

import java.util.List;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemRules;
import org.aliquot.formats.QuestionFinding;
import org.aliquot.formats.Severity;
import org.aliquot.prose.Prose;

/** What a question lacks before anybody can answer it. */
public final class Lacks {

    private Lacks() {}

    /** Empty when it can be answered and scored. */
    public static List<QuestionFinding> of(Prose prose, ItemContent content) {
        return ItemRules.lacks(prose, content).stream()
                .map(problem -> new QuestionFinding("", 0, Severity.CHANGED, "To be completed", problem.message()))
                .toList();
    }
}
