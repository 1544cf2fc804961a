package org.aliquot.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {

    private final Prose prose = new Prose();

    @Test
    void namesWhatTheTextNames() {
        Manuscript text = prose.inspect("""
                ## One {#one}

                See [here](#one).

                ![**Exhibit 1.** Caption.](exhibit:a-drawing)

                [Check yourself](check:x-c1)
                """);

        assertThat(text.anchors()).containsExactly(new Mention("one", 1));
        assertThat(text.links()).containsExactly(new Mention("#one", 3));
        assertThat(text.exhibits()).containsExactly(new Mention("a-drawing", 5));
        assertThat(text.checks()).containsExactly(new Mention("x-c1", 7));
        assertThat(text.flaws()).isEmpty();
    }

    @Test
    void tellsItsTextBlockByBlockAsItIsReadAndAsItIsWritten() {
        assertThat(prose.blocks("""
                ## One {#one}

                See [here](#one) and H<sub>2</sub>O,
                on two lines.

                - An item

                |Test|Result|
                |---|---|
                |*One*|2|

                [fact](fact:a-fee)
                """))
                .containsExactly(
                        new TextBlock(
                                false,
                                "See here and H2O, on two lines.",
                                List.of("See [here](#one) and H<sub>2</sub>O,", "on two lines.")),
                        new TextBlock(false, "An item", List.of("- An item")),
                        new TextBlock(true, "Test Result One 2", List.of("|Test|Result|", "|---|---|", "|*One*|2|")));
    }

    @Test
    void namesTheCheckThatIsAskedBeforeTheLesson() {
        Manuscript text = prose.inspect("""
                [Before you begin](check:w-c2)

                Text.

                [Check yourself](check:x-c1)
                """);

        assertThat(text.opening()).isEqualTo(new Mention("w-c2", 1));
        assertThat(text.checks()).containsExactly(new Mention("x-c1", 5));
        assertThat(text.flaws()).isEmpty();
        assertThat(prose.segments("[Before you begin](check:w-c2)")).containsExactly(new Segment.Opening("w-c2"));
    }

    @Test
    void asksBeforeTheLessonOnlyThere() {
        Manuscript text = prose.inspect("Text.\n\n[Before you begin](check:w-c2)\n");

        assertThat(text.opening()).isNull();
        assertThat(text.flaws()).containsExactly(new Flaw(3, "a question before the lesson is its first paragraph"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "x <div>y</div>          | HTML <div> is not allowed",
                "x <b class=a>y</b>      | HTML <b class=a> is not allowed",
                "H<sub>2O                | <sub> is not closed",
                "H2</sub>O               | </sub> closes a tag that is not open",
                "$`\\frac{1}{2`$         | the formula opens { and does not close it",
                "$`a}`$                  | the formula has } without { before it",
                "$`\\left( a`$           | the formula opens \\left and does not close it",
                "$`\\href{x}{y}`$        | the formula may not use \\href",
                "$`a                     | ",
                "pay $`code` now         | the formula that begins with $` does not end with `$",
                "# Title                 | headings are ## or ###, not #",
                "#### Deep               | headings are ## or ###, not ####",
                "see ![x](exhibit:a) here| an exhibit stands alone in its paragraph",
                "see ![x](atlas:schistocyte) here| pictures of the atlas stand alone in their paragraph",
                "![x](atlas:no-such-cell)| the atlas has no 'no-such-cell'",
                "![x](atlas:schistocyte.0)| pictures of the atlas are written as ![caption](atlas:kind,kind) or with a number as kind.12, not atlas:schistocyte.0",
                "![x](a.png)             | a picture is an exhibit: ![caption](exhibit:name), not a.png",
                "see [x](check:a) here   | a knowledge check stands alone in its paragraph",
                "[x](/admin)             | link to /admin: only http, https, mailto, #anchor and /courses/course/lesson are allowed",
                "[x](/courses/mlt/atlas/own/01a1fb3a-2c41-76a8-a9a0-a61ce6a44201)| ",
                "## A {#B c}             | anchor 'B c' is not lower-case words joined by hyphens"
            })
    void saysWhatIsWrongAndInWhichLine(String line, @org.jspecify.annotations.Nullable String message) {
        var flaws = prose.inspect("First.\n\n" + line + "\n").flaws();

        if (message == null) {
            assertThat(flaws).isEmpty();
        } else {
            assertThat(flaws).contains(new Flaw(3, message));
        }
    }

    @Test
    void namesThePicturesOfATextThatMayHaveThem() {
        Manuscript text = prose.inspectPictured("One ![a smear](smear-1)\n\n![](curve)\n\n![x](media/a.png)\n");

        assertThat(text.pictures()).extracting(Mention::name).containsExactly("smear-1", "curve");
        assertThat(text.flaws())
                .containsExactly(
                        new Flaw(3, "a picture says between [ and ] what it shows"),
                        new Flaw(5, "a picture goes by its name: ![what it shows](name), not media/a.png"));
    }

    @Test
    void refusesTheSameAnchorTwice() {
        assertThat(prose.inspect("## A {#a}\n\n## B {#a}").flaws())
                .containsExactly(new Flaw(3, "anchor 'a' is there twice"));
    }
}
