package org.aliquot.bank;

import java.util.List;
import org.aliquot.catalog.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * A question as a learner sees it during an attempt. It has no field for a key, a rationale or a topic.
 *
 * @param options in the author's order
 */
public record ItemForLearner(
        ItemVersionId id,
        ItemType type,
        String stemHtml,
        @Nullable Exhibit exhibit,
        List<OptionView> options,
        boolean shuffle,
        @Nullable Integer choose) {

    public ItemForLearner {
        options = List.copyOf(options);
    }
}
