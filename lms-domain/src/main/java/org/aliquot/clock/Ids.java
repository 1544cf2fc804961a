package org.aliquot.clock;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes identifiers: UUID version 7, so that rows made together lie together in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier: 48 bits of milliseconds, then 74 random bits (RFC 9562, section 5.7). */
    public static UUID next() {
        return of(System.currentTimeMillis(), RANDOM);
    }

    /** The identifier of something that happened at {@code moment}, by the given random numbers. */
    public static UUID at(Instant moment, RandomGenerator random) {
        return of(moment.toEpochMilli(), random);
    }

    private static UUID of(long millis, RandomGenerator random) {
        long high = (millis << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
