package org.aliquot.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of pairs, the most alike first.
 *
 * @param next where to go on from, or null at the end
 */
public record CopyPage(List<CopyPair> pairs, @Nullable String next) {

    public CopyPage {
        pairs = List.copyOf(pairs);
    }
}
