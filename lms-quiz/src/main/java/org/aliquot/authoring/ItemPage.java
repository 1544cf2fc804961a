package org.aliquot.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of questions.
 *
 * @param next where to go on from, or null at the end
 */
public record ItemPage(List<BankRow> rows, @Nullable String next) {

    public ItemPage {
        rows = List.copyOf(rows);
    }
}
