package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AdjustedQuestion;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.RuleScale.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result is never told with more certainty than its interval has. */
class ResultWordsTest {

    @ParameterizedTest
    @CsvSource({
        "438, 410, 466, Above the pass point",
        "438, 396, 480, 'Above the pass point, but not clearly'",
        "400, 350, 450, 'Above the pass point, but not clearly'",
        "390, 340, 440, 'Below the pass point, but not clearly'",
        "280, 209, 351, Below the pass point"
    })
    void saysWhereAnEstimateLies(int scaled, int low, int high, String title) {
        assertThat(ResultWords.title(result(scaled, low, high), ScoreScale.TO_999))
                .isEqualTo(title);
    }

    @Test
    void usesTheScalesOwnPassPoint() {
        assertThat(ResultWords.title(result(72, 65, 79), ScoreScale.TO_100))
                .isEqualTo("Above the pass point, but not clearly");
    }

    @Test
    void countsWhereThereIsNoEstimate() {
        ResultView quiz = new ResultView(
                AttemptStatus.FINAL,
                6,
                8,
                8,
                new ResultView.Measure(null, null, null, null, null, true, null),
                null,
                new ResultView.Lateness(2, 1, 1, 7, 6, null),
                new ResultView.Written(null, null),
                List.of(),
                List.of(
                        new AdjustedQuestion(7, AdjustmentKind.DROP),
                        new AdjustedQuestion(2, AdjustmentKind.CREDIT),
                        new AdjustedQuestion(3, AdjustmentKind.CREDIT)));

        assertThat(ResultWords.title(quiz, ScoreScale.NONE)).isEqualTo("6 of 8 right");
        assertThat(ResultWords.score(quiz, ScoreScale.NONE, Mode.EXAM).sentences())
                .contains(
                        "That reaches the passing score.",
                        "2 answers that you gave in time arrived late. They count.",
                        "1 answer arrived late; an instructor decides whether it counts. You have 6 right without it and 7 with it.",
                        "1 answer arrived too late and did not count.",
                        "Question 7 was taken out of the score.",
                        "Everyone got the point for questions 2 and 3.");
    }

    @Test
    void neitherPassesNorFailsAnExamThatWasNotFinished() {
        assertThat(ResultWords.title(result(450, 410, 490).unfinished(100), ScoreScale.TO_999))
                .isEqualTo("Not finished: an estimate only");
    }

    @Test
    void countsOfAnExamThatWasNotFinishedOnlyWhatWasShown() {
        ResultView finished = result(260, 0, 661);
        ResultView early = new ResultView(
                        AttemptStatus.FINAL,
                        1,
                        1,
                        30,
                        finished.measure(),
                        null,
                        finished.lateness(),
                        finished.written(),
                        List.of(
                                new ResultView.AreaResult("CHEM", "Chemistry", 1, 1, 1, null, null),
                                new ResultView.AreaResult("HEMA", "Hematology", 0, 0, 1, null, null)),
                        List.of())
                .unfinished(30);

        assertThat(ResultWords.ofAdaptive(early))
                .isEqualTo(
                        "1 of 2 right. The exam ended before its last question, so it is neither passed nor failed.");
        assertThat(ResultWords.ofAdaptive(result(450, 410, 490))).startsWith("60 of 100 right. About 55% is normal");
    }

    @Test
    void tellsAChanceOnlyWhereThereIsOne() {
        assertThat(ResultWords.score(result(450, 410, 490), ScoreScale.TO_999, Mode.EXAM)
                        .sentences())
                .contains("Your chance to pass another exam like this one now is about 88%.");
        assertThat(ResultWords.score(result(440, 410, 490), ScoreScale.TO_999, Mode.EXAM)
                        .sentences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "410, 450, 490, Above",
        "300, 340, 380, Below",
        "310, 405, 500, Too close to tell",
        "350, 440, 530, Probably above",
        "280, 360, 440, Probably below"
    })
    void saysWhatAnAreaLooksLike(double low, double value, double high, String words) {
        assertThat(AreaWords.words(new Interval(low, value, high), 400)).isEqualTo(words);
    }

    private static ResultView result(int scaled, int low, int high) {
        return new ResultView(
                AttemptStatus.FINAL,
                60,
                100,
                100,
                new ResultView.Measure(0.4, 0.2, scaled, low, high, scaled >= 400, scaled == 450 ? 0.876 : null),
                null,
                new ResultView.Lateness(0, 0, 0, null, null, null),
                new ResultView.Written(null, null),
                List.of(),
                List.of());
    }
}
