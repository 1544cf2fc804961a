package org.aliquot.adaptive;

import java.util.List;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.FormPlan;

/**
 * How many items a sitting has, and how many of each area.
 *
 * @param areas none: any item may come at any time; else only items of these areas
 */
public record AdaptivePlan(int items, List<AreaCount> areas) {

    public AdaptivePlan {
        areas = List.copyOf(areas);
        if (items < 1) {
            throw new IllegalArgumentException("an exam has an item or more, not " + items);
        }
        if (!areas.isEmpty()) {
            // refuses counts that cannot sum to the items
            new FormPlan(items, areas);
        }
    }
}
