package org.aliquot.delivery;

import org.springframework.context.ApplicationContext;

/** Rounds that do not come by themselves in tests: what ends by the clock, and what is scored anew after a decision about a question. */
public final class Rounds {

    private Rounds() {}

    public static void ofClosing(ApplicationContext product) {
        product.getBean(Closing.class).run();
    }

    /** As many rounds as it takes: an attempt that is just being counted is left for the next. */
    public static void ofAdjustments(ApplicationContext product) {
        AdjustmentBacklog backlog = product.getBean(AdjustmentBacklog.class);
        do {
            product.getBean(AdjustmentRounds.class).round();
        } while (backlog.unsettled().stream().anyMatch(item -> backlog.size(item) > 0));
    }
}
