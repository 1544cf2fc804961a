package org.aliquot.practice;

import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.people.AccountId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps what was marked in an attempt when it is over, unless its exam never shows its questions again. */
@Component
class FlagNews {

    private final FlagTable flags;
    private final Attempts attempts;

    FlagNews(FlagTable flags, Attempts attempts) {
        this.flags = flags;
        this.attempts = attempts;
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted news) {
        AttemptId attempt = new AttemptId(news.attempt());
        attempts.examOf(new AccountId(news.account()), attempt)
                .filter(exam -> exam.spec().outcome().review() == ReviewPolicy.AFTER_FINAL)
                .ifPresent(_ -> flags.collect(attempt));
    }
}
