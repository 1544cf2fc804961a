package org.aliquot.hooks;

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

/** Comes round for messages that are due; several nodes share them, and a hook that is slow holds up no more than itself. */
@Component
class HookRounds {

    private static final Logger LOG = LoggerFactory.getLogger(HookRounds.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    /** Hooks that one node calls at the same time. */
    private static final int AT_ONCE = 4;

    private final DeliveryTable table;
    private final HookSender sender;

    HookRounds(DeliveryTable table, HookSender sender) {
        this.table = table;
        this.sender = sender;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.hooks-interval:PT3S}",
            initialDelayString = "${aliquot.hooks-interval:PT3S}")
    void round() {
        Optional<DeliveryTable.Due> first = table.claim();
        if (first.isEmpty()) {
            return;
        }
        RoundTime time = RoundTime.of(LONGEST_ROUND);
        try (ExecutorService senders = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("task-hooks-", 0).factory())) {
            senders.submit(() -> work(first, time));
            IntStream.range(1, AT_ONCE).forEach(_ -> senders.submit(() -> work(table.claim(), time)));
        }
    }

    @Scheduled(
            fixedDelayString = "${aliquot.hooks-sweep-interval:PT1H}",
            initialDelayString = "${aliquot.hooks-sweep-interval:PT1H}")
    void sweep() {
        table.sweep();
    }

    private void work(Optional<DeliveryTable.Due> first, RoundTime time) {
        Optional<DeliveryTable.Due> due = first;
        while (due.isPresent()) {
            send(due.get());
            due = time.isLeft() ? table.claim() : Optional.empty();
        }
    }

    /** One that fails holds nobody up, and is tried again when it is let go. */
    private void send(DeliveryTable.Due due) {
        try {
            sender.send(due);
        } catch (RuntimeException e) {
            LOG.error("Message {} to webhook {} could not be sent; trying again in a minute", due.id(), due.hook(), e);
        }
    }
}
