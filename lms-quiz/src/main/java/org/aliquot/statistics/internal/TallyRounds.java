package org.aliquot.statistics.internal;

import java.time.Duration;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to count the answers of attempts that were scored: of all that wait, many in one transaction. */
@Component
class TallyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(TallyRounds.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AnswerTallies tallies;

    TallyRounds(AnswerTallies tallies) {
        this.tallies = tallies;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.tally-interval:PT1S}",
            initialDelayString = "${aliquot.tally-interval:PT1S}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST);
        boolean more = true;
        while (more && time.isLeft()) {
            more = some(time);
        }
    }

    /** All together, or where that fails each alone: one that cannot be counted must not keep the others from it. */
    private boolean some(RoundTime time) {
        try {
            return tallies.countWaiting(AnswerTallies.AT_ONCE) == AnswerTallies.AT_ONCE;
        } catch (RuntimeException e) {
            tallies.waiting().stream().takeWhile(_ -> time.isLeft()).forEach(this::alone);
            return false;
        }
    }

    private void alone(UUID attempt) {
        try {
            tallies.countWaiting(attempt);
        } catch (RuntimeException e) {
            LOG.error("The answers of attempt {} could not be counted for the statistics", attempt, e);
            tallies.failed(attempt);
        }
    }
}
