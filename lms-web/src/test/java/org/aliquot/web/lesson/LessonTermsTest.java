package org.aliquot.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of a lesson begins with the comma after a term. */
class LessonTermsTest {

    private static final String TERM =
            "<button type=\"button\" class=\"term\" popovertarget=\"term-hapten\">hapten</button>";

    @Test
    void aTermHoldsThePunctuationAfterIt() {
        assertThat(LessonTerms.held("<p>A " + TERM + ", an antigen (or <em>" + TERM + "</em>).</p>"))
                .isEqualTo("<p>A <span class=\"term-held\">" + TERM
                        + ",</span> an antigen (or <span class=\"term-held\"><em>" + TERM + "</em>).</span></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>A %s binds.</p>", "<p><strong>A %s</strong>, and</p>", "<p>A %s</p>"})
    void whereNothingIsToBeHeldTheTextStaysAsItIs(String text) {
        assertThat(LessonTerms.held(text.formatted(TERM))).isEqualTo(text.formatted(TERM));
    }

    @Test
    void elementsStayWhole() {
        assertThat(LessonTerms.held("<strong>" + TERM + ", bound</strong>"))
                .isEqualTo("<strong><span class=\"term-held\">" + TERM + ",</span> bound</strong>");
    }
}
