package org.aliquot.people;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, a bounded number at once: each hash takes a core and 16 MiB, so that two hundred people signing in together
 * would otherwise starve those who are answering questions. The queue before it has an end, and its own for strangers: a
 * flood of guesses holds up neither those who are known nor, for long, anybody.
 */
@Component
class PasswordHashing {

    /** Who may wait how long among how many. */
    enum Queue {
        STRANGERS(20, Duration.ofSeconds(2)),
        KNOWN(200, Duration.ofSeconds(20));

        private final int length;
        private final Duration patience;

        Queue(int length, Duration patience) {
            this.length = length;
            this.patience = patience;
        }
    }

    /** Of no password anybody knows, with the parameters below; a constant, so that no start waits for it. */
    static final String DECOY =
            "$argon2id$v=19$m=16384,t=3,p=1$GTNGrc/jotmxM5YQp92R6g$0tpzypRnZuopEcQkTgUW6feGXjh8GBVk5FeSgG+P6dw";

    /** 16 MiB, three rounds, one lane: above what OWASP names for 12 MiB. */
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 3);

    private final Semaphore slots =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Semaphore strangers = new Semaphore(Queue.STRANGERS.length);
    private final Semaphore known = new Semaphore(Queue.KNOWN.length);

    String hash(String password) {
        return inTurn(Queue.KNOWN, () -> String.valueOf(argon2.encode(password)));
    }

    /** Takes as long for an unknown account as for a known one, so that time does not tell which exists. */
    boolean matches(String password, @Nullable String hash, Queue queue) {
        return inTurn(queue, () -> argon2.matches(password, hash == null ? DECOY : hash)) && hash != null;
    }

    /** Whether a hash was made with less than what is used now. */
    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private <T> T inTurn(Queue queue, Supplier<T> work) {
        Semaphore places = queue == Queue.STRANGERS ? strangers : known;
        if (!places.tryAcquire()) {
            throw new TooManyAtOnce();
        }
        try {
            return inSlot(queue.patience, work);
        } finally {
            places.release();
        }
    }

    private <T> T inSlot(Duration patience, Supplier<T> work) {
        if (!acquire(patience)) {
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private boolean acquire(Duration patience) {
        try {
            return slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
