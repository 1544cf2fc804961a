package org.aliquot.search;

import java.time.Duration;
import org.aliquot.clock.RoundTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to take up what was published since: lessons and questions are written by packs, editors and imports alike. */
@Component
class SearchRounds {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SearchIndex index;

    SearchRounds(SearchIndex index) {
        this.index = index;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.search-interval:PT10S}",
            initialDelayString = "${aliquot.search-interval:PT2S}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST);
        while (time.isLeft() && index.someMore()) {
            // the rest waits for the next round
        }
    }
}
