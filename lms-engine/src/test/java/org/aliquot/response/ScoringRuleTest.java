package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRuleTest {

    private static final Response A = new Response.Choice("a");
    private static final Response AB = Response.Choices.of(Set.of("a", "b"));

    @Test
    void givesTheFullPointForTheKeyOnly() {
        assertThat(new SingleBest("a").score(A)).isEqualTo(Credit.FULL);
        assertThat(new SingleBest("b").score(A)).isEqualTo(Credit.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, ab, 100",
        "ab, a, 50",
        "ab, ac, 0",
        "ab, abc, 50",
        "ab, abcd, 0",
        "ab, cd, 0",
        "abc, ab, 66",
        "abc, a, 33",
        "abc, abd, 33",
        "abc, abcd, 66",
        "abc, abc, 100",
        "a, a, 100",
        "a, ab, 0"
    })
    void takesOneOffForEachWrongOptionDownToNothing(String key, String chosen, int hundredths) {
        var rule = new MultipleResponse(letters(key));
        assertThat(rule.score(Response.Choices.of(letters(chosen)))).isEqualTo(new Credit(hundredths));
    }

    private static Set<String> letters(String word) {
        return new TreeSet<>(Set.of(word.split("")));
    }

    @Test
    void scoresOnlyResponsesOfItsKind() {
        var single = new SingleBest("a");
        var multiple = new MultipleResponse(Set.of("a"));
        assertThat(single.accepts(A)).isTrue();
        assertThat(single.accepts(AB)).isFalse();
        assertThat(multiple.accepts(AB)).isTrue();
        assertThat(multiple.accepts(A)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> single.score(AB));
        assertThatIllegalArgumentException().isThrownBy(() -> multiple.score(A));
    }

    @Test
    void givesFullCreditToTheExactKeysOnly() {
        Seeds.each(300, random -> {
            var key = subset(random.nextInt(1, 64));
            var chosen = subset(random.nextInt(1, 64));
            var credit = new MultipleResponse(key).score(Response.Choices.of(chosen));
            assertThat(credit.isFull()).isEqualTo(key.equals(chosen));
        });
    }

    private static Set<String> subset(int bits) {
        var letters = new TreeSet<String>();
        for (int i = 0; i < 6; i++) {
            if ((bits >> i & 1) == 1) {
                letters.add("abcdef".substring(i, i + 1));
            }
        }
        return letters;
    }

    @Test
    void refusesRulesAndResponsesThatSayNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleBest(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultipleResponse(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Response.Choice(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Response.Choices.of(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credit(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Credit(101));
    }

    @Test
    void keepsItsOwnCopyOfTheOptions() {
        var options = new TreeSet<>(Set.of("b", "a"));
        var response = new Response.Choices(options);
        options.add("c");
        assertThat(response.options()).containsExactly("a", "b");
    }
}
