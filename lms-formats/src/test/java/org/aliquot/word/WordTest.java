package org.aliquot.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class WordTest {

    @Test
    void aWordIsTheNameInSmallLettersWithHyphens() {
        assertThat(ReviewPolicy.AFTER_FINAL.word()).isEqualTo("after-final");
        assertThat(Word.of(Thread.State.TIMED_WAITING)).isEqualTo("timed-waiting");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordIsReadBackAlsoOneThatIsNotTheName(ScoreScale scale) {
        assertThat(Word.read(ScoreScale.class, scale.word())).isEqualTo(scale);
    }

    @Test
    void jsonHoldsTheWord() {
        JsonMapper json = new JsonMapper();

        assertThat(json.writeValueAsString(ScoreScale.TO_999)).isEqualTo("\"0-999\"");
        assertThat(json.readValue("\"after-final\"", ReviewPolicy.class)).isEqualTo(ReviewPolicy.AFTER_FINAL);
    }

    @Test
    void capitalsDoNotMatterWhereAWordIsRead() {
        assertThat(Word.read(Mode.class, "Exam")).isEqualTo(Mode.EXAM);
    }

    @Test
    void anUnknownWordIsNoneAndIsRefusedWhereItMustBeKnown() {
        assertThat(Word.find(Mode.class, "exams")).isEmpty();
        assertThat(Word.find(Mode.class, null)).isEmpty();
        assertThatThrownBy(() -> Word.read(Mode.class, "nap"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no Mode: nap");
    }
}
