package org.aliquot.notices;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to write to whose morning it is; whoever there is no time left for is written to by the next round. */
@Component
class MorningRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MorningRounds.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    private final MorningTable table;
    private final MorningLetters letters;

    MorningRounds(MorningTable table, MorningLetters letters) {
        this.table = table;
        this.letters = letters;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.news-letters-interval:PT5M}",
            initialDelayString = "${aliquot.news-letters-interval:PT5M}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        List<MorningTable.Waiting> waiting = table.waiting(null, AT_ONCE);
        while (!waiting.isEmpty() && time.isLeft()) {
            waiting.forEach(this::write);
            waiting = table.waiting(last(waiting), AT_ONCE);
        }
        table.sweep();
    }

    private static UUID last(List<MorningTable.Waiting> waiting) {
        return waiting.getLast().reader().value();
    }

    /** Each on its own: one that fails holds nobody up, and is tried again within the morning. */
    private void write(MorningTable.Waiting waiting) {
        try {
            letters.write(waiting);
        } catch (RuntimeException e) {
            LOG.error("Account {} could not be written to; trying again with the next round", waiting.reader(), e);
        }
    }
}
