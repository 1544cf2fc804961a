package org.aliquot.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Serials are read from paper and typed. */
class SerialsTest {

    @Test
    void isFoundHoweverItIsTyped() {
        assertThat(Serials.normal("7kq4 m2xd-9ptv")).isEqualTo("7KQ4-M2XD-9PTV");
        assertThat(Serials.normal("OIL4m2xd9ptv")).isEqualTo("0114-M2XD-9PTV");
    }

    @Test
    void whatIsNoSerialFindsNothing() {
        assertThat(Serials.normal("")).isEmpty();
        assertThat(Serials.normal("../7KQ4")).isEqualTo("7KQ4");
    }

    @Test
    void hasTwelveLettersThatAreNotMistakenForOthers() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            assertThat(Serials.of(random)).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        }
    }
}
