package org.aliquot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RoundTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Comes round to score attempts anew after a decision about a question, some in each transaction; nodes share the work. One that
 * cannot be scored is set aside with a note, so that the others get theirs.
 */
@Component
class AdjustmentRounds {

    private static final int AT_ONCE = 25;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AdjustmentBacklog backlog;
    private final RescoringFailures failures;
    private final Settling settling;

    AdjustmentRounds(AdjustmentBacklog backlog, RescoringFailures failures, Settling settling) {
        this.backlog = backlog;
        this.failures = failures;
        this.settling = settling;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.rescoring-interval:PT3S}",
            initialDelayString = "${aliquot.rescoring-interval:PT3S}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST);
        for (ItemVersionId item : backlog.unsettled()) {
            if (time.isLeft()) {
                settling.see(item);
                workOff(item, time);
                failures.forgetSettled(item);
                settling.settle(item);
            }
        }
    }

    private void workOff(ItemVersionId item, RoundTime time) {
        List<UUID> waiting = backlog.waiting(item);
        for (int from = 0; from < waiting.size() && time.isLeft(); from += AT_ONCE) {
            workOff(item, waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())));
        }
    }

    /** All together, or where that fails each alone. */
    private void workOff(ItemVersionId item, List<UUID> some) {
        try {
            backlog.workOff(item, some);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            some.forEach(attempt -> alone(item, attempt));
        }
    }

    private void alone(ItemVersionId item, UUID attempt) {
        try {
            backlog.workOff(item, List.of(attempt));
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failures.note(item, attempt, e);
        }
    }
}
