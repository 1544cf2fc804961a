package org.aliquot.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of a glossary in the HTML of a lesson. */
class FirstUsesTest {

    private final FirstUses<String> uses = new FirstUses<>(
            new Spellings<>(Map.of(
                    "gap", List.of("anion gap"),
                    "osmolal", List.of("osmolal gap"),
                    "mic", List.of("minimum inhibitory concentration", "MIC"),
                    "hapten", List.of("hapten"),
                    "d", List.of("D test"))),
            term -> "<b id=\"" + term + "\">",
            "</b>");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <p>The anion gap rises.</p>           ; <p>The <b id="gap">anion gap</b> rises.</p>
            <p>Anion gaps rise.</p>               ; <p><b id="gap">Anion gaps</b> rise.</p>
            <p>A MIC of 2 and two MICs</p>        ; <p>A <b id="mic">MIC</b> of 2 and two MICs</p>
            <p>mic is no abbreviation</p>         ; <p>mic is no abbreviation</p>
            <p>haptens, <em>hapten</em></p>       ; <p><b id="hapten">haptens</b>, <em>hapten</em></p>
            <p>haptenic and anti-hapten</p>       ; <p>haptenic and anti-hapten</p>
            <p>an anion<br>gap</p>                ; <p>an anion<br>gap</p>
            """)
    void areWrappedAtTheFirstUseAsWholeWords(String html, String marked) {
        assertThat(uses.in(html)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "<h2 id=\"x\">The hapten</h2>",
        "<a href=\"/x\">a <em>hapten</em></a>",
        "<code>hapten</code>",
        "<table><tr><th scope=\"col\">Hapten</th></tr></table>",
        "<span class=\"math\" data-tex=\"x\">hapten</span>",
        "<p class=\"note-box-title\"><strong>Hapten</strong></p>",
        "<dfn>hapten</dfn>"
    })
    void areLeftAloneInHeadingsLinksCodeHeadsOfTablesAndFormulas(String html) {
        assertThat(uses.in(html)).isEqualTo(html);
        assertThat(uses.in("<p>hapten</p>")).contains("<b id=\"hapten\">hapten</b>");
    }

    @Test
    void areWrappedOnceInAllPartsOfALesson() {
        uses.in("<p>The osmolal\ngap</p>");

        assertThat(uses.in("<p>osmolal gap, hapten</p>")).isEqualTo("<p>osmolal gap, <b id=\"hapten\">hapten</b></p>");
        assertThat(uses.met()).containsExactly("osmolal", "hapten");
    }
}
