package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedStepsTest {

    @ParameterizedTest
    @CsvSource({
        "abcde, abcde, 100",
        "abcde, edcba, 0",
        "abcde, bcdea, 75",
        "abcde, abced, 50",
        "abcde, acbde, 25",
        "abcd, abdc, 33",
        "ab, ab, 100",
        "ab, ba, 0",
        "abcde, abc, 50",
        "abcde, c, 0",
        "abcde, ace, 0"
    })
    void givesAShareForEachPairOfNeighbours(String key, String given, int hundredths) {
        assertThat(rule(key).score(order(given))).isEqualTo(new Credit(hundredths));
    }

    @Test
    void aPartIsRightInItsOwnPlace() {
        assertThat(rule("abcd").mark(order("bacd")).parts())
                .containsOnly(Map.entry("a", false), Map.entry("b", false), Map.entry("c", true), Map.entry("d", true));
    }

    @Test
    void whatIsNotAStepFollowsNothing() {
        assertThat(rule("abc").score(order("xab"))).isEqualTo(new Credit(50));
        assertThat(rule("abc").mark(order("xab")).parts()).containsEntry("x", false);
    }

    @Test
    void givesTheFullPointToTheRightOrderOnly() {
        Seeds.each(300, random -> {
            List<String> given = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
            Collections.shuffle(given, random);
            Credit credit = rule("abcde").score(new Response.Order(given));
            assertThat(credit.isFull()).isEqualTo(given.equals(List.of("a", "b", "c", "d", "e")));
        });
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> order("aba"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Response.Order(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("ab").score(new Response.Choice("a")));
    }

    private static OrderedSteps rule(String steps) {
        return new OrderedSteps(List.of(steps.split("")));
    }

    private static Response order(String steps) {
        return new Response.Order(List.of(steps.split("")));
    }
}
