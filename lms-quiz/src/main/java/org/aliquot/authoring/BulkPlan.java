package org.aliquot.authoring;

import java.util.List;
import org.aliquot.bank.ItemId;

/**
 * What a change of many questions would do.
 *
 * @param changing those it changes, by slug
 * @param published how many of these are published: a drafted change reaches learners once each is published again
 * @param left how many are left as they are: what is asked holds already, or does not fit their status
 */
public record BulkPlan(List<ItemId> changing, int published, int left) {

    public BulkPlan {
        changing = List.copyOf(changing);
    }
}
