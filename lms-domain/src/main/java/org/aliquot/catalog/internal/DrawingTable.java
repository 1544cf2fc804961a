package org.aliquot.catalog.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aliquot.spool.Labor;

/** Room for one picture: drawing holds up to 100 MB, and an exam runs on the same machine. */
final class DrawingTable {

    private static final Semaphore ROOM = new Semaphore(1, true);

    private static final int MOST_WAITING = 3;

    private DrawingTable() {}

    static boolean isCrowded() {
        return ROOM.getQueueLength() >= MOST_WAITING;
    }

    /** What was drawn; empty when others drew all the time. */
    static <T> Optional<T> with(Duration patience, Supplier<T> drawing) {
        try {
            if (!ROOM.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(Labor.of(drawing));
        } finally {
            ROOM.release();
        }
    }
}
