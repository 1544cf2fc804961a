package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FilledGapsTest {

    private static final FilledGaps RULE = new FilledGaps(Map.of(
            "list", new SingleBest("high"),
            "number", new NumericAnswer(new BigDecimal("16"), new BigDecimal("0.5"), Map.of(), 2),
            "word", new TextAnswer(Map.of("chloride", Credit.FULL, "Cl", new Credit(50)), false)));

    @Test
    void eachGapCountsAlike() {
        assertThat(score(Map.of("list", "high", "number", "16", "word", "Chloride")))
                .isEqualTo(100);
        assertThat(score(Map.of("list", "high", "number", "16"))).isEqualTo(66);
        assertThat(score(Map.of("list", "low", "number", "17", "word", "sodium")))
                .isZero();
    }

    @Test
    void aPartOfAGapCountsInTheMeanRoundedDown() {
        assertThat(score(Map.of("word", "cl"))).isEqualTo(16);
        assertThat(score(Map.of("word", "cl", "number", "16.0"))).isEqualTo(33);
        assertThat(score(Map.of("list", "high", "number", "16", "word", "cl"))).isEqualTo(83);
    }

    @Test
    void aGapThatIsNotThereAndABlankOneEarnNothing() {
        assertThat(score(Map.of("other", "high"))).isZero();
        assertThat(score(Map.of("list", " ", "number", " ", "word", " "))).isZero();
    }

    @Test
    void aPartIsRightWithItsFullCreditOnly() {
        assertThat(RULE.mark(gaps(Map.of("word", "cl", "list", "high", "number", "9")))
                        .parts())
                .containsOnly(Map.entry("word", false), Map.entry("list", true), Map.entry("number", false));
    }

    @Test
    void refusesATextWithoutGaps() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FilledGaps(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> gaps(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.score(new Response.Text("high")));
    }

    private static int score(Map<String, String> fillings) {
        return RULE.score(gaps(fillings)).hundredths();
    }

    private static Response gaps(Map<String, String> fillings) {
        return new Response.Gaps(new TreeMap<>(fillings));
    }
}
