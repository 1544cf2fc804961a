package org.aliquot.delivery;

import org.aliquot.bank.ItemVersionId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to score attempts anew after a decision about a question, some in each transaction; nodes share the work. */
@Component
class AdjustmentRounds {

    private final AdjustmentBacklog backlog;

    AdjustmentRounds(AdjustmentBacklog backlog) {
        this.backlog = backlog;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.rescoring-interval:PT3S}",
            initialDelayString = "${aliquot.rescoring-interval:PT3S}")
    void round() {
        for (ItemVersionId item : backlog.unsettled()) {
            boolean more = true;
            while (more) {
                more = backlog.workOff(item);
            }
            backlog.settle(item);
        }
    }
}
