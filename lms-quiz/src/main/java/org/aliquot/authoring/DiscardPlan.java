package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemId;

/**
 * What discarding drafts of many questions would do.
 *
 * @param ended questions that were never published: nothing of them stays
 * @param back published questions that lose what was changed since
 * @param left how many have no draft
 */
public record DiscardPlan(List<ItemId> ended, List<ItemId> back, int left) {

    public DiscardPlan {
        ended = List.copyOf(ended);
        back = List.copyOf(back);
    }

    public int drafts() {
        return ended.size() + back.size();
    }
}
