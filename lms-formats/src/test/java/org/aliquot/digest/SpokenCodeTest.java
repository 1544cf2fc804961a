package org.aliquot.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Codes are read out, or from paper, and typed. */
class SpokenCodeTest {

    @Test
    void isFoundHoweverItIsTyped() {
        assertThat(SpokenCode.normal("7kq4 m2xd-9ptv")).isEqualTo("7KQ4-M2XD-9PTV");
        assertThat(SpokenCode.normal("OIL4m2xd9ptv")).isEqualTo("0114-M2XD-9PTV");
    }

    @Test
    void whatIsNoCodeFindsNothing() {
        assertThat(SpokenCode.normal("")).isEmpty();
        assertThat(SpokenCode.normal("../7KQ4")).isEqualTo("7KQ4");
        assertThat(SpokenCode.isWhole("7kq4 m2xd-9pt")).isFalse();
        assertThat(SpokenCode.isWhole("7kq4 m2xd-9ptvv")).isFalse();
        assertThat(SpokenCode.isWhole("7kq4 m2xd-9ptv")).isTrue();
    }

    @Test
    void hasTwelveLettersThatAreNotMistakenForOthers() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            assertThat(SpokenCode.of(random)).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        }
    }
}
