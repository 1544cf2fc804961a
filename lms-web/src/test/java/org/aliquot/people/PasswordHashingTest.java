package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(hashing.matches("any", null, PasswordHashing.Queue.KNOWN)).isFalse();
    }

    @Test
    void aHashOfLessIsOutdated() {
        String old = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("any");
        assertThat(hashing.isOutdated(String.valueOf(old))).isTrue();
        assertThat(hashing.isOutdated(hashing.hash("any"))).isFalse();
        assertThat(hashing.matches("any", old, PasswordHashing.Queue.KNOWN)).isTrue();
    }

    private static String parameters(String hash) {
        return hash.split("\\$")[3];
    }
}
