package org.aliquot.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnswerTest {

    private static final TextAnswer RULE = new TextAnswer(
            Map.of("Burkitt's lymphoma", Credit.FULL, "\"B-cell\" lymphoma", Credit.FULL, "lymphoma", new Credit(40)),
            false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burkitt's lymphoma",
                "burkitt's LYMPHOMA",
                "  Burkitt's   lymphoma ",
                "Burkitt’s lymphoma",
                "Burkitt‘s lymphoma",
                "Burkittʼs lymphoma",
                "Burkitt's\tlymphoma",
                "Burkitt's\u00a0lymphoma",
                "“B–cell” lymphoma",
                "“B‐cell” lymphoma",
                "\"b−cell\" lymphoma"
            })
    void comparesNeitherSpacesNorTypographyNorCapitals(String typed) {
        assertThat(RULE.score(new Response.Text(typed))).isEqualTo(Credit.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Burkitts lymphoma", "Burkitt'slymphoma", "Burkitt's lymphoma.", "a lymphoma", "x"})
    void anythingElseEarnsNothing(String typed) {
        assertThat(RULE.score(new Response.Text(typed))).isEqualTo(Credit.NONE);
    }

    @Test
    void anAcceptedVariantMayEarnAPart() {
        Marking marking = RULE.mark(new Response.Text("Lymphoma"));
        assertThat(marking.credit()).isEqualTo(new Credit(40));
        assertThat(marking.parts()).containsExactly(Map.entry(Marking.ANSWER, false));
    }

    @Test
    void capitalsMatterWhereTheyAreSaidTo() {
        var gene = new TextAnswer(Map.of("KIT", Credit.FULL), true);
        assertThat(gene.score(new Response.Text(" KIT "))).isEqualTo(Credit.FULL);
        assertThat(gene.score(new Response.Text("Kit"))).isEqualTo(Credit.NONE);
    }

    @Test
    void ofTwoSpellingsThatAreTheSameTheBetterOneCounts() {
        var rule = new TextAnswer(Map.of("edta", new Credit(50), "EDTA", Credit.FULL, " Edta", Credit.NONE), false);
        assertThat(rule.accepted()).containsExactly(Map.entry("edta", Credit.FULL));
    }

    @Test
    void compatibleSignsAreTheSame() {
        var rule = new TextAnswer(Map.of("CO2", Credit.FULL), false);
        assertThat(rule.score(new Response.Text("co₂"))).isEqualTo(Credit.FULL);
    }

    @Test
    void refusesARuleThatAcceptsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextAnswer(Map.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Response.Text(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.score(new Response.Choice("a")));
    }
}
