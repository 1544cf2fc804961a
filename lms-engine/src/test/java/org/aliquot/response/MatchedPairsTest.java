package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MatchedPairsTest {

    private static final MatchedPairs RULE = new MatchedPairs(Map.of("a", "1", "b", "2", "c", "1"));

    @Test
    void givesTheShareOfSourcesWithTheirOwnTarget() {
        assertThat(score(Map.of("a", "1", "b", "2", "c", "1"))).isEqualTo(100);
        assertThat(score(Map.of("a", "1", "b", "2"))).isEqualTo(66);
        assertThat(score(Map.of("a", "1", "b", "1", "c", "2"))).isEqualTo(33);
        assertThat(score(Map.of("a", "2", "b", "1", "c", "2"))).isZero();
    }

    @Test
    void aWrongPairTakesNothingOff() {
        assertThat(score(Map.of("a", "1", "b", "1"))).isEqualTo(score(Map.of("a", "1")));
    }

    @Test
    void whatIsNoSourceEarnsNothing() {
        assertThat(score(Map.of("x", "1"))).isZero();
    }

    @Test
    void marksWhatWasMatchedOnly() {
        assertThat(RULE.mark(pairs(Map.of("a", "1", "b", "1"))).parts())
                .containsOnly(Map.entry("a", true), Map.entry("b", false));
    }

    @Test
    void refusesAnEmptyKeyAndOtherResponses() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchedPairs(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> pairs(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.score(new Response.Text("a")));
    }

    private static int score(Map<String, String> given) {
        return RULE.score(pairs(given)).hundredths();
    }

    private static Response pairs(Map<String, String> given) {
        return new Response.Pairs(new TreeMap<>(given));
    }
}
