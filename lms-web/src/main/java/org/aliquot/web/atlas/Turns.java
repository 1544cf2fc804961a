package org.aliquot.web.atlas;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aliquot.spool.BusyException;
import org.aliquot.spool.Labor;
import org.springframework.stereotype.Component;

/**
 * What the atlas draws is drawn one after the other, in the order it was asked for, so that exams have the other cores. Whoever comes
 * when many wait, or waits for long, is told to ask again: a connection that waits is one that an exam cannot have.
 */
@Component
class Turns {

    /** More than a class that opens the atlas at once: who wants the same picture waits as one. */
    static final int MOST_WAITING = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Not from within a turn.
     *
     * @throws BusyException when others draw all the time
     */
    <T> T take(Supplier<T> draw) {
        if (turn.getQueueLength() >= MOST_WAITING || !isMine()) {
            throw new BusyException("Many pictures of the atlas are being drawn.");
        }
        try {
            return Labor.of(draw);
        } finally {
            turn.release();
        }
    }

    private boolean isMine() {
        try {
            return turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
