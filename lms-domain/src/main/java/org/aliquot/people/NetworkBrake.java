package org.aliquot.people;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Slows strangers from a network that guessed at many accounts within an hour. Each of their guesses takes two seconds more,
 * and only so many wait at once: trying a list becomes slow, and somebody honest behind the same address still gets in.
 */
@Component
class NetworkBrake {

    private static final int ACCOUNTS = 30;
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final GuessedFrom spread;
    private final Semaphore waiting = new Semaphore(20);

    NetworkBrake(GuessedFrom spread) {
        this.spread = spread;
    }

    /** Returns after the delay, if there is one; at once with how long to wait when too many are delayed already. */
    Optional<Duration> pass(byte[] network) {
        if (!spread.isAtLeast(ACCOUNTS, network)) {
            return Optional.empty();
        }
        if (!waiting.tryAcquire()) {
            return Optional.of(TRY_AGAIN);
        }
        try {
            Thread.sleep(DELAY);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(TRY_AGAIN);
        } finally {
            waiting.release();
        }
    }
}
