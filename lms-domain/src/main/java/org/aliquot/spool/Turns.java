package org.aliquot.spool;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** {@link Labor} that is done one after the other, in the order it was asked for, so that answers have the other cores. */
public final class Turns {

    private final Semaphore turn = new Semaphore(1, true);
    private final int mostWaiting;

    /** @param mostWaiting with so many, one more is better told at once */
    public Turns(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits no longer than that, and not at all when so many wait already. Not from within a turn.
     *
     * @param busy what keeps who is told to ask again
     * @throws BusyException when others work all the time
     */
    public <T> T takeOrAskAgain(Duration patience, Supplier<T> work, String busy) {
        if (isCrowded()) {
            throw new BusyException(busy);
        }
        return take(patience, work).orElseThrow(() -> new BusyException(busy));
    }

    public boolean isCrowded() {
        return turn.getQueueLength() >= mostWaiting;
    }

    /**
     * Not from within a turn.
     *
     * @return what was made; empty when others worked all the time
     */
    public <T> Optional<T> take(Duration patience, Supplier<T> work) {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(Labor.of(work));
        } finally {
            turn.release();
        }
    }
}
