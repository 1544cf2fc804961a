package org.aliquot.delivery;

import org.springframework.context.ApplicationContext;

/** The round that scores attempts anew after a decision about a question; in tests it does not come by itself. */
public final class Rounds {

    private Rounds() {}

    /** As many rounds as it takes: an attempt that is just being counted is left for the next. */
    public static void ofAdjustments(ApplicationContext product) {
        AdjustmentBacklog backlog = product.getBean(AdjustmentBacklog.class);
        do {
            product.getBean(AdjustmentRounds.class).round();
        } while (backlog.unsettled().stream().anyMatch(item -> backlog.size(item) > 0));
    }
}
