package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was kept of a result in earlier words is said in those of today. */
class LabelWordsTest {

    private static final String SOME =
            "So far, only the authors have judged how hard 49 of the 50 questions are. The range is wider because of that.";
    private static final String ALL =
            "So far, only the authors have judged how hard these questions are. The range is wider because of that.";

    @Test
    void howManyQuestionsItIsAboutIsSaidAgain() {
        assertThat(LabelWords.of(SOME)).isEqualTo(SOME);
        assertThat(LabelWords.of("For 49 of the 50 questions, how hard they are is so far the authors' judgment."
                        + " The range is wider because of it."))
                .isEqualTo(SOME);
    }

    @Test
    void thatAnExamEndedEarlyIsNoWordOnHowHardItWas() {
        String early = "The exam ended after 1 of 30 questions: this is an estimate from those, neither pass nor fail.";
        assertThat(LabelWords.of(early)).isEmpty();
        assertThat(LabelWords.of(early + " " + SOME)).isEqualTo(SOME);
    }

    @Test
    void allOfThemAreSaidWithoutANumber() {
        assertThat(LabelWords.of(ALL)).isEqualTo(ALL);
        assertThat(LabelWords.of("How hard these questions are is so far the authors' judgment."
                        + " The range is wider because of it."))
                .isEqualTo(ALL);
    }
}
