package org.aliquot.review;

import org.aliquot.completion.LessonCompleted;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.people.AccountId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of what may have made cards. */
@Component
class CardListeners {

    private final Gathering gathering;

    CardListeners(Gathering gathering) {
        this.gathering = gathering;
    }

    @ApplicationModuleListener
    void submitted(AttemptSubmitted event) {
        gathering.gather(new AccountId(event.account()));
    }

    @ApplicationModuleListener
    void rescored(AttemptRescored event) {
        if (event.changed()) {
            gathering.gather(new AccountId(event.outcome().account()));
        }
    }

    @ApplicationModuleListener
    void read(LessonCompleted event) {
        gathering.gather(new AccountId(event.account()));
    }
}
