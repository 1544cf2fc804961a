package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 | 12.5",
                "12,5 | 12.5",
                "1,200 | 1200",
                "1,200.50 | 1200.5",
                "12,345,678 | 12345678",
                "-1,200 | -1200",
                "+7 | 7",
                "1,20 | 1.2",
                "1,2000 | 1.2",
                "1234,567 | 1234.567",
                "0,123 | 0.123",
                "0.005 | 0.005",
                ".5 | 0.5",
                "5. | 5",
                "4.5e3 | 4500",
                "4.5E-3 | 0.0045",
                "4.5e+3 | 4500",
                "4.5 x 10^3 | 4500",
                "4.5x103 | 4500",
                "4.5 × 10^-3 | 0.0045",
                "4.5*10^3 | 4500",
                "4.5·10^3 | 4500",
                "4.5 × 10³ | 4500",
                "−3 | -3",
                "1 200 | 1200",
                "１２ | 12",
                "007 | 7",
                "0 | 0",
                "0.0 | 0"
            })
    void readsANumberAsPeopleTypeIt(String typed, BigDecimal value) {
        assertThat(Amount.parse(typed).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "-",
                "e3",
                "-.",
                "abc",
                "12.5 mg/dL",
                "12..5",
                "1.2.3",
                "1,2,3",
                "1,200,5",
                "--3",
                "4.5e",
                "4.5e333",
                "1/2",
                "12-15",
                "x10^3",
                "NaN",
                "Infinity",
                "0x1F"
            })
    void isEmptyForWhatIsNotOneNumber(String typed) {
        assertThat(Amount.parse(typed)).isEmpty();
    }

    @Test
    void takesNoMoreThanFortySigns() {
        assertThat(Amount.parse("1".repeat(40))).isPresent();
        assertThat(Amount.parse("1".repeat(41))).isEmpty();
        assertThat(Amount.parse(" ".repeat(50) + "1")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 3, 3",
        "12.50, 4, 4",
        "0.0050, 2, 2",
        "1200, 2, 4",
        "1200., 4, 4",
        "1205, 4, 4",
        "1.2e3, 2, 2",
        "1.20e3, 3, 3",
        "120e3, 2, 3",
        "0, 1, 1",
        "0.00, 1, 1",
        "007, 1, 1"
    })
    void countsSignificantFiguresWithTrailingZerosOfAWholeNumberLeftOpen(String typed, int least, int most) {
        Amount amount = Amount.parse(typed).orElseThrow();
        assertThat(amount.leastFigures()).isEqualTo(least);
        assertThat(amount.mostFigures()).isEqualTo(most);
        assertThat(amount.hasFigures(least)).isTrue();
        assertThat(amount.hasFigures(most)).isTrue();
        assertThat(amount.hasFigures(least - 1)).isFalse();
        assertThat(amount.hasFigures(most + 1)).isFalse();
    }

    @Test
    void equalNumbersWrittenDifferentlyHaveTheSameValue() {
        assertThat(Amount.parse("1200").orElseThrow().value())
                .isEqualTo(Amount.parse("1.2e3").orElseThrow().value())
                .isEqualTo(Amount.parse("1,200.0").orElseThrow().value());
    }
}
