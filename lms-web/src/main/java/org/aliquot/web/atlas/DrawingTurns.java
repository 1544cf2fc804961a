package org.aliquot.web.atlas;

import java.time.Duration;
import java.util.function.Supplier;
import org.aliquot.spool.BusyException;
import org.aliquot.spool.Turns;
import org.springframework.stereotype.Component;

/**
 * What the atlas draws. Whoever comes when many wait, or waits for long, is told to ask again: a connection that waits is one that an
 * exam cannot have.
 */
@Component
class DrawingTurns {

    /** More than a class that opens the atlas at once: who wants the same picture waits as one. */
    static final int MOST_WAITING = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Turns turns = new Turns(MOST_WAITING);

    /**
     * Not from within a turn.
     *
     * @throws BusyException when others draw all the time
     */
    <T> T take(Supplier<T> draw) {
        return turns.takeOrAskAgain(PATIENCE, draw, "Many pictures of the atlas are being drawn.");
    }
}
