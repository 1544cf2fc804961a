package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2.5, 3", "0, -2.5, -3", "0, 2.49, 2", "1, 0.25, 0.3", "1, -0.04, 0.0", "2, 7, 7.00", "9, 0.1, 0.100000000",
        "1s, 0.25, 0.3", "2s, 0.996, 1.0", "2s, 0.5, 0.50", "3s, 12345, 12300", "3s, 1.005, 1.01", "3s, 0, 0",
                "1s, 9.5, 10",
        "2s, 99.5, 100", "4s, 12.3, 12.30", "9s, 1, 1.00000000"
    })
    void isHalfAwayFromZero(String written, BigDecimal number, String rounded) {
        assertThat(Rounding.parse(written).orElseThrow().round(number).toPlainString())
                .isEqualTo(rounded);
    }

    @Test
    void findsTheTieBehindARecurringFraction() {
        var almostHalf = BigDecimal.ONE
                .divide(BigDecimal.valueOf(3), MathContext.DECIMAL128)
                .multiply(new BigDecimal("4.5"));
        assertThat(almostHalf).isLessThan(new BigDecimal("1.5"));
        assertThat(decimals(0).round(almostHalf)).isEqualByComparingTo("2");
    }

    @Test
    void staysWithinHalfAUnitAndTurnsWithTheSign() {
        Seeds.each(2000, random -> {
            var number = BigDecimal.valueOf(random.nextLong(-9_999_999, 9_999_999), 4);
            int digits = random.nextInt(0, 4);
            var rounded = decimals(digits).round(number);
            assertThat(rounded.scale()).isEqualTo(digits);
            assertThat(rounded.subtract(number).abs()).isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(digits));
            assertThat(decimals(digits).round(number.negate())).isEqualTo(rounded.negate());
        });
    }

    @ParameterizedTest
    @CsvSource({"0s", "10", "s", "x", "1.5", "-1", "''"})
    void knowsNoOtherWriting(String written) {
        assertThat(Rounding.parse(written)).isEmpty();
    }

    @Test
    void refusesDigitsThatNobodyReads() {
        assertThatThrownBy(() -> decimals(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decimals(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rounding(Rounding.Kind.SIGNIFICANT, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Rounding decimals(int digits) {
        return new Rounding(Rounding.Kind.DECIMALS, digits);
    }
}
