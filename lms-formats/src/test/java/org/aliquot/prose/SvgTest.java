package org.aliquot.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n" + "<title>T</title><desc>D</desc>\n";

    @Test
    void writesADrawingAnewWithItsNameBeforeItsIds() {
        SvgCheck check = Svg.parse("card", OPEN + """
                <!-- gone --><defs><marker id="head" viewBox="0 0 5 5" orient="auto"><path d="M0 0L5 2"/></marker></defs>
                <line x1="0" y1="1" x2="2" y2="3" class="line s1" marker-end="url(#head)"/>
                <text x="1" y="2" text-anchor="middle">a &lt; b &amp; c</text>
                </svg>""");

        assertThat(check).isInstanceOfSatisfying(SvgCheck.Checked.class, good -> {
            assertThat(good.title()).isEqualTo("T");
            assertThat(good.description()).isEqualTo("D");
            assertThat(good.svg())
                    .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"card-title\"")
                    .contains("<title id=\"card-title\">T</title>")
                    .contains("<marker id=\"card-head\"")
                    .contains("marker-end=\"url(#card-head)\"")
                    .contains("a &lt; b &amp; c")
                    .doesNotContain("gone");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "<script>alert(1)</script>             | element <script> is not allowed",
                "<style>a{}</style>                    | element <style> is not allowed",
                "<a><rect/></a>                        | element <a> is not allowed",
                "<image width=\"1\"/>                  | element <image> is not allowed",
                "<use/>                                | element <use> is not allowed",
                "<foreignObject/>                      | element <foreignObject> is not allowed",
                "<animate/>                            | element <animate> is not allowed",
                "<svg/>                                | element <svg> is not allowed",
                "<rect onclick=\"alert(1)\"/>          | attribute onclick of <rect> is not allowed",
                "<rect style=\"fill:red\"/>            | attribute style of <rect> is not allowed",
                "<rect fill=\"#f00\"/>                 | attribute fill of <rect> is not allowed",
                "<rect href=\"x\"/>                    | attribute href of <rect> is not allowed",
                "<rect class=\"red\"/>                 | value 'red' of class is not allowed",
                "<rect x=\"calc(1)\"/>                 | value 'calc(1)' of x is not allowed",
                "<path d=\"M0 0 url(x)\"/>             | value 'M0 0 url(x)' of d is not allowed",
                "<path marker-end=\"url(//e/x#y)\"/>   | value 'url(//e/x#y)' of marker-end is not allowed",
                "<path marker-end=\"url(#nowhere)\"/>  | marker #nowhere is not in this drawing",
                "<g transform=\"translate(1,2) evil(3)\"/> | value 'translate(1,2) evil(3)' of transform is not allowed",
                "<rect xmlns=\"http://www.w3.org/1999/xhtml\"/> | <rect> is not in the namespace http://www.w3.org/2000/svg",
                "<g id=\"a\"/><g id=\"a\"/>            | id 'a' is there twice",
                "loose text                            | text outside of <text>, <title> and <desc>",
                "<?php x?>                             | processing instructions are not allowed",
                "<rect                                 | this is not XML"
            })
    void refusesWithTheLine(String content, String message) {
        assertThat(Svg.parse("a", OPEN + content + "</svg>"))
                .isInstanceOfSatisfying(
                        SvgCheck.Refused.class, bad -> assertThat(bad.flaws()).contains(new Flaw(3, message)));
    }

    @Test
    void takesTheColorsOfStainsByNameAndNoOthers() {
        String slide = OPEN.replace("<svg ", "<svg class=\"slide\" ");

        assertThat(Svg.parse("a", slide + "<rect class=\"gram-pink edge\"/><path class=\"fuchsin-line dots\"/></svg>"))
                .isInstanceOfSatisfying(
                        SvgCheck.Checked.class, good -> assertThat(good.svg()).contains("class=\"slide\""));
        assertThat(Svg.parse("a", slide + "<rect class=\"gram-teal\"/></svg>")).isInstanceOf(SvgCheck.Refused.class);
        assertThat(Svg.parse("a", slide + "<rect class=\"slide-line\"/></svg>")).isInstanceOf(SvgCheck.Refused.class);
        assertThat(Svg.parse("a", slide + "<rect class=\"box box\"/></svg>")).isInstanceOf(SvgCheck.Checked.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html/>",
                "<svg/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg>&b;</svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title><desc>d</desc></svg>"
            })
    void refusesWhatIsNoDrawing(String text) {
        assertThat(Svg.parse("a", text)).isInstanceOf(SvgCheck.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<polyline points=\"1,2 @\"/>",
                "<g transform=\"translate(1 2) @\"/>",
                "<text x=\"@\" y=\"1\">a</text>",
                "<line stroke-dasharray=\"@\"/>"
            })
    void takesListsOfAnyLength(String element) {
        String entry = element.startsWith("<g") ? "scale(1) " : "1,2 ";
        String content = element.replace("@", entry.repeat(18_000).strip());

        assertThat(Svg.parse("a", OPEN + content + "</svg>")).isInstanceOf(SvgCheck.Checked.class);
        assertThat(Svg.parse("a", OPEN + content.replaceFirst("1\\)|1,2", "1;") + "</svg>"))
                .isInstanceOf(SvgCheck.Refused.class);
    }

    @Test
    void standsElementsNestedWithoutEnd() {
        assertThat(Svg.parse("a", OPEN + "<g>".repeat(50_000))).isInstanceOf(SvgCheck.Refused.class);
    }
}
