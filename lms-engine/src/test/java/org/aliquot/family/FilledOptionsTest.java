package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "5.0 mL, 5 mL",
        "5 mL, 5  ML",
        "1240 mg/dL, '1,240 mg/dL'",
        "−2.50, -2.5",
        "15 × 10<sup>9</sup>/L, 15.0 × 10<sup>9</sup>/L",
        "none, None"
    })
    void mustNotSayTheSame(String one, String other) {
        assertThat(options(one, "77", other, "99").flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("are the same"));
    }

    @ParameterizedTest
    @CsvSource({"15.0, 15.1", "15.0, 14.9", "15.00 mL, 15.01 mL", "135, 136", "135, 134", "60, 61", "-2.3, -2.2"})
    void mustNotBeOneRoundingFromTheKey(String key, String wrong) {
        assertThat(options(key, wrong).flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("too close"));
    }

    @ParameterizedTest
    @CsvSource({
        "15.0, 15.2",
        "3 vials, 4 vials",
        "50, 51",
        "135, 137",
        "15.0 mL, 15.5 mL",
        "12, twelve",
        "2.3, -2.3",
        "0.4, 0.6"
    })
    void mayStandSideBySide(String key, String wrong) {
        assertThat(options(key, wrong).flaw()).isEmpty();
    }

    @Test
    void mayBeCloseToOneAnotherWhenBothAreWrong() {
        assertThat(options("15.0", "20.0", "20.1").flaw()).isEmpty();
    }

    @Test
    void ascendByTheirFirstNumber() {
        assertThat(options("9 of 10", "10 mL", "−3", "1,200 mL").inOrder()).containsExactly("c", "a", "b", "d");
        assertThat(options("1.0", "3", "1").inOrder()).containsExactly("a", "c", "b");
    }

    @Test
    void stayInTheAuthorsOrderIfOneHasNoNumber() {
        assertThat(options("9", "none", "3").inOrder()).containsExactly("a", "b", "c");
    }

    private static FilledOptions options(String... texts) {
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.length; i++) {
            options.put(String.valueOf((char) ('a' + i)), texts[i]);
        }
        return new FilledOptions(options, "a");
    }
}
