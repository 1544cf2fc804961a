package org.aliquot.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isWhatTheStandardSays(long second, String code) {
        long step = OneTimeCode.step(Instant.ofEpochSecond(second));
        assertThat(OneTimeCode.at(SECRET, step, 8)).isEqualTo(code);
        assertThat(OneTimeCode.at(SECRET, step, 6)).isEqualTo(code.substring(2));
    }

    @Test
    void isTakenOneStepEarlyOrLateAndNoFurther() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = OneTimeCode.step(now);
        for (long other = -3; other <= 3; other++) {
            String code = OneTimeCode.at(SECRET, step + other, OneTimeCode.DIGITS);
            assertThat(OneTimeCode.matching(SECRET, code, now).isPresent())
                    .as("%d steps away", other)
                    .isEqualTo(Math.abs(other) <= 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "abcdef", "０５０４７１", "50471", "14050471"})
    void isNothingElse(String typed) {
        assertThat(OneTimeCode.matching(SECRET, typed, Instant.ofEpochSecond(1_111_111_111)))
                .isEmpty();
    }

    /** RFC 4648, section 10, without the padding, which apps do not want. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void theSecretIsWrittenAsAppsReadIt(String text, String written) {
        assertThat(Base32.RFC_4648.encode(text.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(written);
    }
}
