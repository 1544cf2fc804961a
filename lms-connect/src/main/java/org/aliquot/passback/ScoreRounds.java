package org.aliquot.passback;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aliquot.clock.RoundTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round for scores that are due; several nodes share them. */
@Component
class ScoreRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreRounds.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    /** Calls of one node at the same time. */
    private static final int AT_ONCE = 4;

    private final ScoreTable table;
    private final ScoreSender sender;

    ScoreRounds(ScoreTable table, ScoreSender sender) {
        this.table = table;
        this.sender = sender;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.scores-interval:PT3S}",
            initialDelayString = "${aliquot.scores-interval:PT3S}")
    void round() {
        Optional<ScoreTable.Due> first = table.claim();
        if (first.isEmpty()) {
            return;
        }
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        try (ExecutorService senders = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("task-scores-", 0).factory())) {
            senders.submit(() -> work(first, time));
            IntStream.range(1, AT_ONCE).forEach(_ -> senders.submit(() -> work(table.claim(), time)));
        }
    }

    private void work(Optional<ScoreTable.Due> first, RoundTime time) {
        Optional<ScoreTable.Due> due = first;
        while (due.isPresent()) {
            send(due.get());
            due = time.isLeft() ? table.claim() : Optional.empty();
        }
    }

    /** One that fails holds nobody up, and is tried again when it is let go. */
    private void send(ScoreTable.Due due) {
        try {
            sender.send(due);
        } catch (RuntimeException e) {
            LOG.error("Score {} could not be sent; trying again in two minutes", due, e);
        }
    }
}
