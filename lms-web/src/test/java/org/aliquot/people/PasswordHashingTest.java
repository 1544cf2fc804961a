package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** How passwords are kept. */
class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void anUnknownAccountTakesTheWorkOfAKnownOne() {
        assertThat(parameters(PasswordHashing.DECOY))
                .isEqualTo(parameters(hashing.hash("any")))
                .isEqualTo("m=16384,t=3,p=1");
        assertThat(hashing.matches("any", null)).isFalse();
    }

    @Test
    void aHashOfLessIsOutdated() {
        String old = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("any");
        assertThat(hashing.isOutdated(String.valueOf(old))).isTrue();
        assertThat(hashing.isOutdated(hashing.hash("any"))).isFalse();
        assertThat(hashing.matches("any", old)).isTrue();
    }

    @Test
    void whoComesFromElsewhereDoesNotWaitForAFloodFromOneNetwork() throws InterruptedException {
        String hash = hashing.hash("right");
        AtomicInteger looked = new AtomicInteger();
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch flowing = new CountDownLatch(1);
            for (int i = 0; i < 20; i++) {
                flood.execute(() -> {
                    hashing.matchesForStranger("192.0.2.1", "wrong", hash);
                    looked.incrementAndGet();
                    flowing.countDown();
                });
            }
            flowing.await();
            assertThat(hashing.matchesForStranger("198.51.100.7", "right", hash))
                    .isTrue();
            assertThat(looked).hasValueLessThan(10);
        }
        assertThat(looked).hasValue(20);
    }

    private static String parameters(String hash) {
        return hash.split("\\$")[3];
    }
}
