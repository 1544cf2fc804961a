package org.aliquot.reminder;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to remind whose hour it is; whoever there is no time left for is reminded by the next round. */
@Component
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
    private static final int AT_ONCE = 100;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    private final ReminderTable table;
    private final ReminderLetters letters;

    ReminderRounds(ReminderTable table, ReminderLetters letters) {
        this.table = table;
        this.letters = letters;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.reminders-interval:PT5M}",
            initialDelayString = "${aliquot.reminders-interval:PT5M}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        List<ReminderTable.Waiting> waiting = table.waiting(null, AT_ONCE);
        while (!waiting.isEmpty() && time.isLeft()) {
            waiting.forEach(this::write);
            waiting = table.waiting(last(waiting), AT_ONCE);
        }
        table.sweep();
    }

    private static UUID last(List<ReminderTable.Waiting> waiting) {
        return waiting.getLast().learner().value();
    }

    /** Each on its own: one that fails holds nobody up, and is tried again within the hour. */
    private void write(ReminderTable.Waiting waiting) {
        try {
            letters.write(waiting);
        } catch (RuntimeException e) {
            LOG.error("Account {} could not be reminded; trying again with the next round", waiting.learner(), e);
        }
    }
}
