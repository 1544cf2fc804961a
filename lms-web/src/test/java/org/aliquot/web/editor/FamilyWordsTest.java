package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mistake in numbers that are drawn is explained where it was typed. */
class FamilyWordsTest {

    @Test
    void aNameThatNothingHasIsToldAtTheFormulaThatUsesIt() {
        assertThat(FamilyWords.of("value factor nothing is called one"))
                .isEqualTo(
                        Map.entry(
                                "task.worked",
                                "“factor” uses “one”, and nothing is called that. Define it under Drawn or Worked out, or correct the name."));
    }

    @Test
    void aLineThatNamesNoNumbersIsToldHowItIsWritten() {
        assertThat(FamilyWords.of("parameter x is 3 needs 1 to 100 choices"))
                .isEqualTo(Map.entry(
                        "task.drawn",
                        "“x is 3” needs 1 to 100 values. Write it as parts = 2 to 9, or volume = 0.1, 0.2, 0.5."));
    }

    @Test
    void tooFewQuestionsAreToldWithTheLastReason() {
        assertThat(
                        FamilyWords.of(
                                "constraint 2 leaves too few instances: 0 of 10000 draws; 9528 fell here, the last because it does not hold"))
                .isEqualTo(
                        Map.entry(
                                "task.limits",
                                "Line 2 rules out too much: of 10,000 tries, 0 gave a valid question. 9,528 failed here, most recently because it does not hold."));
    }

    @Test
    void aReasonWithASubjectOfItsOwnIsAWholeSentence() {
        assertThat(FamilyWords.of(
                                "value answers leaves too few instances: 0 of 10000 draws; 9528 fell here, the last because it the answer key is not a number")
                        .getValue())
                .endsWith("most recently because the answer key is not a number.");
    }

    @Test
    void whatIsAboutTheWholeStandsWithTheNumbersDrawn() {
        assertThat(FamilyWords.of("family has only 3 different instances in 500; at least 20 are needed"))
                .isEqualTo(Map.entry(
                        "task.drawn", "Family has only 3 different instances in 500; at least 20 are needed."));
    }
}
