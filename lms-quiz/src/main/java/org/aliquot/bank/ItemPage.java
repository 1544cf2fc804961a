package org.aliquot.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of questions.
 *
 * @param next the slug to ask on from, or null at the end
 */
public record ItemPage(List<ItemRow> items, @Nullable String next) {

    public ItemPage {
        items = List.copyOf(items);
    }
}
