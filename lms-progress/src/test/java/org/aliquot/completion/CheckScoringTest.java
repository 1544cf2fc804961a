package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aliquot.question.ItemContent;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;

class CheckScoringTest {

    private static final Response A = new Response.Choice("a");
    private static final Response B = new Response.Choice("b");

    @Test
    void isRightForTheKeyOnly() {
        assertThat(CheckScoring.isRight(single(), B)).isTrue();
        assertThat(CheckScoring.isRight(single(), A)).isFalse();
    }

    @Test
    void isRightForExactlyTheKeysOfAMultipleResponse() {
        ItemContent question = question(
                new MultipleTask(List.of(option("a", true), option("b", true), option("c", false)), false, null, true));
        assertThat(CheckScoring.isRight(question, Response.Choices.of(Set.of("a", "b"))))
                .isTrue();
        assertThat(CheckScoring.isRight(question, Response.Choices.of(Set.of("a"))))
                .isFalse();
        assertThat(CheckScoring.isRight(question, Response.Choices.of(Set.of("a", "b", "c"))))
                .isFalse();
    }

    @Test
    void fitsOptionsOfTheQuestionOnly() {
        assertThat(CheckScoring.fits(single(), A)).isTrue();
        assertThat(CheckScoring.fits(single(), new Response.Choice("z"))).isFalse();
    }

    @Test
    void fitsTheQuestionsKindOnly() {
        assertThat(CheckScoring.fits(single(), Response.Choices.of(Set.of("a"))))
                .isFalse();
    }

    private static ItemContent single() {
        return question(new SingleTask(List.of(option("a", false), option("b", true)), false));
    }

    private static OptionContent option(String id, boolean correct) {
        return new OptionContent(id, id, correct, "because", null);
    }

    private static ItemContent question(Task task) {
        return Questions.asking(task).content();
    }
}
