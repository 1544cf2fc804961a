package org.aliquot.practice;

import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSubmitted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps what was marked in an attempt when it is over. */
@Component
class FlagNews {

    private final FlagTable flags;

    FlagNews(FlagTable flags) {
        this.flags = flags;
    }

    @ApplicationModuleListener
    void of(AttemptSubmitted news) {
        flags.collect(new AttemptId(news.attempt()));
    }
}
