package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aliquot.oracle.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountLimitsTest {

    @Test
    void areTheExactBinomialLimitsRoundedOutwards() {
        for (var row : Oracle.rows("binomial_limits.csv")) {
            assertThat(CountLimits.of(row.whole("cells"), row.whole("n")))
                    .as("%s", row.cells())
                    .isEqualTo(new CountLimits(row.whole("low"), row.whole("high")));
        }
    }

    /** Rows of Rümke's table, as laboratory handbooks print it. */
    @ParameterizedTest
    @CsvSource({
        "100, 0, 0, 4",
        "100, 1, 0, 6",
        "100, 2, 0, 8",
        "100, 3, 0, 9",
        "100, 4, 1, 10",
        "100, 5, 1, 12",
        "100, 10, 4, 18",
        "100, 20, 12, 30",
        "100, 50, 39, 61",
        "100, 100, 96, 100",
        "200, 0, 0, 2",
        "200, 2, 0, 4",
        "200, 10, 2, 10",
        "200, 20, 6, 16"
    })
    void giveTheTableOfRuemke(int n, int cells, int low, int high) {
        assertThat(CountLimits.of(cells, n)).isEqualTo(new CountLimits(low, high));
    }

    @Test
    void takeALearnersCountAsAPercentage() {
        var limits = new CountLimits(12, 30);
        assertThat(limits.contains(12, 100)).isTrue();
        assertThat(limits.contains(11, 100)).isFalse();
        assertThat(limits.contains(30, 100)).isTrue();
        assertThat(limits.contains(31, 100)).isFalse();
        assertThat(limits.contains(15, 50)).isTrue();
        assertThat(limits.contains(16, 50)).isFalse();
        assertThat(limits.contains(Integer.MAX_VALUE, 50)).isFalse();
    }

    @Test
    void holdAtTheExtremes() {
        assertThat(CountLimits.of(0, 1)).isEqualTo(new CountLimits(0, 98));
        assertThat(CountLimits.of(1, 1)).isEqualTo(new CountLimits(2, 100));
        assertThat(CountLimits.of(0, 10_000)).isEqualTo(new CountLimits(0, 1));
        assertThat(CountLimits.of(10_000, 10_000)).isEqualTo(new CountLimits(99, 100));
        assertThat(CountLimits.of(5_000, 10_000)).isEqualTo(new CountLimits(49, 51));
        assertThatIllegalArgumentException().isThrownBy(() -> CountLimits.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CountLimits.of(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> CountLimits.of(11, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> CountLimits.of(1, 10_001));
    }
}
