package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericAnswerTest {

    private static final Map<String, BigDecimal> MOLAR =
            Map.of("mmol/L", BigDecimal.ONE, "µmol/L", new BigDecimal("0.001"));

    @ParameterizedTest
    @CsvSource({
        "7.0, 100",
        "7.05, 100",
        "6.95, 100",
        "7.0500000001, 0",
        "6.9499999999, 0",
        "-7, 0",
        "seven, 0",
        "7e0, 100"
    })
    void takesBothEndsOfTheTolerance(String typed, int hundredths) {
        assertThat(score(rule(Map.of(), null), typed, null)).isEqualTo(hundredths);
    }

    @Test
    void withoutToleranceOnlyTheValueItselfIsRight() {
        var exact = new NumericAnswer(new BigDecimal("40"), BigDecimal.ZERO, Map.of(), null);
        assertThat(score(exact, "40.0", null)).isEqualTo(100);
        assertThat(score(exact, "40.01", null)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7.0, mmol/L, 100", "7000, µmol/L, 100", "7.0, µmol/L, 0", "7.0, , 0", "7.0, mg/dL, 0"})
    void comparesInTheKeysUnit(String typed, @Nullable String unit, int hundredths) {
        assertThat(score(rule(MOLAR, null), typed, unit)).isEqualTo(hundredths);
    }

    @Test
    void theOnlyUnitNeedNotBeNamed() {
        var rule = rule(Map.of("mmol/L", BigDecimal.ONE), null);
        assertThat(score(rule, "7", null)).isEqualTo(100);
        assertThat(score(rule, "7", "mmol/L")).isEqualTo(100);
        assertThat(score(rule, "7", "g/L")).isZero();
    }

    @Test
    void noUnitIsTakenWhereNoneIsOffered() {
        assertThat(score(rule(Map.of(), null), "7", "mmol/L")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7.0, 100", "7, 50", "7.00, 50", "7.1, 0", "70e-1, 100"})
    void aRightValueWithOtherFiguresEarnsHalf(String typed, int hundredths) {
        assertThat(score(rule(Map.of(), 2), typed, null)).isEqualTo(hundredths);
    }

    @Test
    void trailingZerosOfAWholeNumberMayCountOrNot() {
        var rule = new NumericAnswer(new BigDecimal("1200"), BigDecimal.ONE, Map.of(), 2);
        assertThat(score(rule, "1200", null)).isEqualTo(100);
        assertThat(score(rule, "1200.", null)).isEqualTo(50);
        assertThat(score(rule, "1201", null)).isEqualTo(50);
    }

    @Test
    void theOnePartIsRightOnlyWithTheFullPoint() {
        var half = rule(Map.of(), 2).mark(new Response.Quantity("7", null));
        assertThat(half.parts()).containsExactly(Map.entry(Marking.ANSWER, false));
        assertThat(rule(Map.of(), 2).mark(new Response.Quantity("7.0", null)).parts())
                .containsExactly(Map.entry(Marking.ANSWER, true));
    }

    @Test
    void refusesAToleranceBelowZeroAndOtherResponses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumericAnswer(BigDecimal.ONE, new BigDecimal("-0.1"), Map.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Map.of(), null).mark(new Response.Text("7")));
    }

    private static NumericAnswer rule(Map<String, BigDecimal> units, @Nullable Integer figures) {
        return new NumericAnswer(new BigDecimal("7.0"), new BigDecimal("0.05"), units, figures);
    }

    private static int score(NumericAnswer rule, String typed, @Nullable String unit) {
        return rule.score(new Response.Quantity(typed, unit)).hundredths();
    }
}
