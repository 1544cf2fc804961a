package org.aliquot.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some questions of an import.
 *
 * @param next position after which the next page begins; null on the last
 */
public record ImportPage(
        List<ImportedQuestion> questions, @Nullable Integer next) {

    public ImportPage {
        questions = List.copyOf(questions);
    }
}
