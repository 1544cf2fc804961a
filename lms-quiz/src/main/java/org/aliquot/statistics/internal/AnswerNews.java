package org.aliquot.statistics.internal;

import java.util.List;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the counts of answers up to date while attempts end and are scored anew. */
@Component
class AnswerNews {

    private final AnswerTallies tallies;

    AnswerNews(AnswerTallies tallies) {
        this.tallies = tallies;
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted event) {
        tallies.count(List.of(event.attempt()));
    }

    @ApplicationModuleListener
    void of(AttemptRescored event) {
        tallies.count(List.of(event.outcome().attempt()));
    }
}
