package org.aliquot.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuizFormTest {

    private static final List<String> QUIZ = List.of("a", "b", "c");

    @Test
    void addsAtTheEndAndNothingTwice() {
        assertThat(new QuizForm(1, null, "d", null, null, null).apply(QUIZ)).containsExactly("a", "b", "c", "d");
        assertThat(new QuizForm(1, null, "a", null, null, null).apply(QUIZ)).isEqualTo(QUIZ);
    }

    @Test
    void movesByOnePlaceAndNotBeyondTheEnds() {
        assertThat(new QuizForm(1, null, null, null, "c", null).apply(QUIZ)).containsExactly("a", "c", "b");
        assertThat(new QuizForm(1, null, null, null, null, "a").apply(QUIZ)).containsExactly("b", "a", "c");
        assertThat(new QuizForm(1, null, null, null, "a", "c").apply(QUIZ)).isEqualTo(QUIZ);
    }

    @Test
    void changesNothingForAStranger() {
        assertThat(new QuizForm(1, null, null, "x", "y", "z").apply(QUIZ)).isEqualTo(QUIZ);
    }
}
