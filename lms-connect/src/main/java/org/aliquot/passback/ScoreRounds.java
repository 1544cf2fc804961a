package org.aliquot.passback;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aliquot.clock.RoundTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round for scores that are due; several nodes share them. */
@Component
class ScoreRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreRounds.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    /** Calls of one node at the same time, to several systems. */
    private static final int AT_ONCE = 8;

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
            senders.submit(() -> work(first.get(), time));
            IntStream.range(1, AT_ONCE).forEach(_ -> senders.submit(() -> work(null, time)));
        }
    }

    /** One round after another; what breaks is tried again in the next. */
    private void work(ScoreTable.@Nullable Due first, RoundTime time) {
        try {
            Optional<ScoreTable.Due> due = Optional.ofNullable(first).or(table::claim);
            while (due.isPresent()) {
                sender.send(due.get());
                due = time.isLeft() ? table.claim() : Optional.empty();
            }
        } catch (RuntimeException e) {
            LOG.error("Scores could not be sent; trying again in three minutes", e);
        }
    }
}
