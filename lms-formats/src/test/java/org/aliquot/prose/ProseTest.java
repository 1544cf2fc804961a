package org.aliquot.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Fact FEE = new Fact(
            "MLT(ASCP)",
            "Fee",
            "**$235**",
            Fact.Mark.THIRD_PARTY,
            "A <guide>",
            "https://example.org/fee",
            "2026",
            LocalDate.of(2026, 11, 20),
            null);

    private final Prose prose = new Prose();

    @Test
    void writesHeadingsWithTheAuthorsAnchor() {
        assertThat(prose.html("## Reverse group {#reverse-group}"))
                .isEqualTo("<h2 id=\"reverse-group\">Reverse group</h2>");
    }

    @Test
    void makesAnchorsOfTheWordsWhereTheAuthorGaveNone() {
        assertThat(prose.html("### Na⁺ & K⁺\n\n### Na⁺ & K⁺"))
                .contains("<h3 id=\"na-k\">")
                .contains("<h3 id=\"na-k-2\">");
    }

    @Test
    void listsHeadingsForATableOfContents() {
        assertThat(prose.headings("## A<sub>1</sub> cells {#a1}\n\ntext\n\n### More"))
                .containsExactly(new HeadingLine(2, "a1", "A<sub>1</sub> cells"), new HeadingLine(3, "more", "More"));
    }

    @Test
    void keepsFormulasReadableWithoutScripts() {
        String html = prose.html("Dilute by $`C_1 V_1 = C_2 V_2`$ now, or pay $5.");

        assertThat(html).contains("<span class=\"math\" data-tex=").contains(">C_1 V_1 &#61; C_2 V_2</span>");
        assertThat(html).contains("pay $5.");
    }

    @Test
    void setsDisplayedFormulas() {
        assertThat(prose.html("```math\n\\frac{a}{b}\n```"))
                .isEqualTo("<div class=\"math\" data-tex=\"\\frac{a}{b}\">\\frac{a}{b}</div>");
    }

    @Test
    void wrapsTablesInARegionThatCanBeFocused() {
        String html = prose.html("| Group | Anti-A |\n|---|--:|\n| O | 0 |");

        assertThat(html)
                .startsWith(
                        "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Table: Group, Anti-A\">")
                .contains("<th scope=\"col\">Group</th>")
                .contains("<td class=\"text-end\">0</td>");
    }

    @Test
    void aFactInASentenceBringsItsSourceAndDate() {
        assertThat(prose.segments("It costs [fact](fact:fee) and [more](fact:none).", Map.of("fee", FEE)))
                .containsExactly(new Segment.Html(
                        "<p>It costs <span class=\"fact\"><strong>$235</strong> <span class=\"fact-source\">"
                                + "(Third party: <a href=\"https://example.org/fee\" rel=\"noopener noreferrer\">A &lt;guide&gt;</a>,"
                                + " 2026; checked Nov 20, 2026)</span></span> and more.</p>"));
    }

    @Test
    void aFactThatIsToBeCheckedAgainSaysThatItMayHaveChanged() {
        Fact due = FEE.due(LocalDate.of(2027, 5, 20));

        assertThat(((Segment.Html) prose.segments("It costs [fact](fact:fee).", Map.of("fee", due))
                                .getFirst())
                        .html())
                .contains(
                        "checked Nov 20, 2026. <span class=\"fact-due\">This may have changed: it was to be checked again by"
                                + " May 20, 2027. Look at the source.</span>)");
    }

    @Test
    void factsAloneInAParagraphAreATable() {
        Segment only = prose.segments("[fact](fact:fee)\n[fact](fact:fee)", Map.of("fee", FEE))
                .getFirst();

        assertThat(((Segment.Html) only).html())
                .startsWith("<div class=\"table-wrap fact-table\"")
                .containsOnlyOnce("<th scope=\"col\">Fact and source</th>")
                .contains("<td>MLT(ASCP): Fee</td><td><strong>$235</strong> <span class=\"fact-source\">Third party: ");
    }

    @Test
    void namesTheFactsThatATextPointsAt() {
        Manuscript text = prose.inspect("One.\n\n[fact](fact:fee)\n[fact](fact:length)");

        assertThat(text.facts()).containsExactly(new Mention("fee", 3), new Mention("length", 4));
        assertThat(text.flaws()).isEmpty();
    }

    @Test
    void setsABlockQuoteWithABoldFirstLineAsABox() {
        String html = prose.html("> **Common errors**\n>\n> - Calling it universal");

        assertThat(html)
                .contains("<div class=\"note-box\" role=\"note\">")
                .contains("<p class=\"note-box-title\"><strong>Common errors</strong></p>")
                .contains("<li>Calling it universal</li>");
    }

    @Test
    void keepsTheRestOfTheFirstParagraphOfABox() {
        assertThat(prose.html("> **Rule**\n> Wash first.")).contains("</strong></p>\n<p>Wash first.</p>");
    }

    @Test
    void leavesAnOrdinaryQuoteAlone() {
        assertThat(prose.html("> **Not** a box"))
                .isEqualTo("<blockquote>\n<p><strong>Not</strong> a box</p>\n</blockquote>");
    }

    @Test
    void givesPlacesForExhibitsAndChecksInReadingOrder() {
        List<Segment> segments = prose.segments("""
                Before.

                ![**Exhibit 1.** H comes first.](exhibit:bb-abo-pathway)

                Between.

                [Check yourself](check:mlt-bb-02-c1)

                ![**Exhibit 2.** Side by side.](atlas:schistocyte,acanthocyte.12)
                """);

        assertThat(segments)
                .containsExactly(
                        new Segment.Html("<p>Before.</p>"),
                        new Segment.Exhibit("bb-abo-pathway", "<strong>Exhibit 1.</strong> H comes first."),
                        new Segment.Html("<p>Between.</p>"),
                        new Segment.Check("mlt-bb-02-c1"),
                        new Segment.Portraits(
                                List.of(new Portrait("schistocyte", 1), new Portrait("acanthocyte", 12)),
                                "<strong>Exhibit 2.</strong> Side by side."));
    }

    @Test
    void writesOneParagraphInline() {
        assertThat(prose.inline("O<sub>h</sub> *cells*")).isEqualTo("O<sub>h</sub> <em>cells</em>");
        assertThat(prose.inline("one\n\ntwo")).isEqualTo("<p>one</p>\n<p>two</p>");
        assertThat(prose.inline("")).isEmpty();
    }

    @Test
    void showsPicturesInALineWithTheWordsOfTheText() {
        Prose pictured = prose.showing(Map.of(
                "smear", "<img src=\"/exhibits/ab.png\" alt=\"Title\" width=\"3\" height=\"2\">",
                "curve", "<svg viewBox=\"0 0 1 1\"><title>T</title></svg>"));

        assertThat(pictured.inline("See ![a *thin* \"smear\" & <b>more](smear)."))
                .isEqualTo("See <span class=\"picture\"><img src=\"/exhibits/ab.png\""
                        + " alt=\"a thin &quot;smear&quot; &amp; more\" width=\"3\" height=\"2\"></span>.");
        assertThat(pictured.html("| A |\n|---|\n| ![rises](curve) |"))
                .contains("<td><span class=\"picture\" role=\"img\" aria-label=\"rises\"><svg viewBox=\"0 0 1 1\">");
        assertThat(pictured.inline("![gone](other) and ![far](https://example.org/x.png)"))
                .isEqualTo("gone and far");
        assertThat(prose.inline("![a smear](smear)")).isEqualTo("a smear");
    }

    @Test
    void letsNobodyWriteThePlaceOfAPicture() {
        Prose pictured = prose.showing(Map.of("smear", "<img src=\"/exhibits/ab.png\" alt=\"\">"));

        assertThat(pictured.html("![x](smear) <span data-picture=\"0\"></span> `<span data-picture=\"0\"></span>`"))
                .containsOnlyOnce("<img")
                .doesNotContain("<span data-picture");
    }

    @Test
    void linksOutWithoutAnOpener() {
        assertThat(prose.html("[x](https://example.org/a?b=1)")).contains("rel=\"noopener noreferrer\"");
        assertThat(prose.html("[x](#reverse-group)")).contains("href=\"#reverse-group\"");
    }

    @Test
    void standsTextsNestedWithoutEnd() {
        assertThat(prose.html("> ".repeat(20_000) + "deep")).contains("deep");
        assertThat(prose.html("*a ".repeat(20_000))).contains("a");
        assertThat(prose.html("![".repeat(20_000))).contains("[");
        assertThat(prose.inspect("<sub>".repeat(5_000)).flaws()).isNotEmpty();
    }
}
