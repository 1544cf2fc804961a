package org.aliquot.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** FIPS 180-4, example of one block. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void givesTheDigestOfTheStandard() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex(new byte[] {'a', 'b', 'c'})).isEqualTo(ABC);
        assertThat(Sha256.of("abc")).isEqualTo(HexFormat.of().parseHex(ABC));
    }
}
