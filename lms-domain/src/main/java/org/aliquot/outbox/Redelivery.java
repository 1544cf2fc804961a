package org.aliquot.outbox;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives events again to the listeners that failed on them. Listeners are idempotent, so nobody minds if two nodes do it at
 * once; what a killed node left half done is marked as failed by the registry's staleness check and comes round here too.
 */
@Component
class Redelivery {

    private static final int AT_ONCE = 100;

    private final FailedEventPublications failed;
    private final Duration pause;

    Redelivery(FailedEventPublications failed, @Value("${aliquot.redelivery.pause:PT30S}") Duration pause) {
        this.failed = failed;
        this.pause = pause;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.redelivery.interval:PT60S}",
            initialDelayString = "${aliquot.redelivery.interval:PT60S}")
    void run() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMinAge(pause));
    }
}
