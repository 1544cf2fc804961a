package org.aliquot.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aliquot.spool.Labor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, a bounded number at once: each hash takes a core and 16 MiB, so that two hundred people signing in together
 * would otherwise starve those who are answering questions. Who is known waits only for who came before. Strangers wait in
 * the line of their network, and lines take turns: a class that signs in together gets in, a flood of guesses from one place
 * holds up nobody elsewhere, and both queues have an end.
 */
@Component
class PasswordHashing {

    private static final int STRANGERS = 400;
    private static final int KNOWN = 200;

    /** Shorter than a browser's or a proxy's, so that somebody reads that the server is busy and not that it is gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** Of no password anybody knows, with the parameters below; a constant, so that no start waits for it. */
    static final String DECOY =
            "$argon2id$v=19$m=16384,t=3,p=1$GTNGrc/jotmxM5YQp92R6g$0tpzypRnZuopEcQkTgUW6feGXjh8GBVk5FeSgG+P6dw";

    /** 16 MiB, three rounds, one lane: above what OWASP names for 12 MiB. */
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 3);

    private final int abreast = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private final Semaphore slots = new Semaphore(abreast, true);
    private final Semaphore strangers = new Semaphore(STRANGERS);
    private final Semaphore known = new Semaphore(KNOWN);
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** Those of one network; no more of them than there are slots wait beside other networks. */
    private record Line(Semaphore front, int people) {}

    String hash(String password) {
        return ofKnown(() -> String.valueOf(argon2.encode(password)));
    }

    /** Takes as long for an unknown account as for a known one, so that time does not tell which exists. */
    boolean matches(String password, @Nullable String hash) {
        return ofKnown(() -> argon2.matches(password, hash == null ? DECOY : hash)) && hash != null;
    }

    /** As {@link #matches}, asked from a network by somebody whom nobody knows yet. */
    boolean matchesForStranger(String network, String password, @Nullable String hash) {
        return ofStranger(network, () -> argon2.matches(password, hash == null ? DECOY : hash)) && hash != null;
    }

    /** Whether a hash was made with less than what is used now. */
    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private <T> T ofKnown(Supplier<T> work) {
        return holding(known, 0, () -> holding(slots, PATIENCE.toNanos(), () -> Labor.of(work)));
    }

    private <T> T ofStranger(String network, Supplier<T> work) {
        return holding(strangers, 0, () -> {
            long began = System.nanoTime();
            Semaphore front = join(network);
            try {
                return holding(
                        front,
                        PATIENCE.toNanos(),
                        () -> holding(slots, PATIENCE.toNanos() - (System.nanoTime() - began), () -> Labor.of(work)));
            } finally {
                lines.computeIfPresent(network, (_, line) -> line.people() == 1 ? null : fewer(line));
            }
        });
    }

    private Semaphore join(String network) {
        return lines.compute(
                        network,
                        (_, line) -> line == null
                                ? new Line(new Semaphore(abreast, true), 1)
                                : new Line(line.front(), line.people() + 1))
                .front();
    }

    private static Line fewer(Line line) {
        return new Line(line.front(), line.people() - 1);
    }

    private static <T> T holding(Semaphore places, long patienceNanos, Supplier<T> work) {
        try {
            if (!places.tryAcquire(patienceNanos, TimeUnit.NANOSECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
