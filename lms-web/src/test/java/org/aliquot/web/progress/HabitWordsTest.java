package org.aliquot.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aliquot.proficiency.Repeats;
import org.aliquot.readiness.ChangedAnswers;
import org.junit.jupiter.api.Test;

/** What is said of how somebody works. */
class HabitWordsTest {

    private static final ChangedAnswers NONE = new ChangedAnswers(0, 0, 0);

    @Test
    void questionsMetAgainSayWhatWasLearned() {
        assertThat(words(new Repeats(12, 9, 30, 28)))
                .containsExactly(
                        "Of 12 questions that you had missed and saw again, you got 9 right. Of 30 questions that you"
                                + " had answered right and saw again, you got 28 right again. Your estimate counts first answers only.");
    }

    @Test
    void ofFewNothingIsSaid() {
        assertThat(words(new Repeats(4, 4, 5, 5))).isEmpty();
    }

    private static List<String> words(Repeats repeats) {
        return HabitWords.of(Optional.empty(), NONE, repeats);
    }
}
