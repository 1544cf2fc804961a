package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tutor mode: feedback after each answer, never a key before it, and none while an exam with the question runs. */
class TutorModeIT extends PlatformTest {

    private Api learner;

    @BeforeEach
    void signsIn() {
        learner = learner().api();
    }

    @Test
    void hasNoClock() {
        assertThat(start("tutor").json().path("deadline").isNull()).isTrue();
    }

    @Test
    void givesTheRationaleOfEveryOptionAfterTheFinalAnswer() {
        String attempt = start("tutor").text("/id");
        JsonNode item = learner.get("/attempts/" + attempt + "/items/1").json();
        JsonNode feedback = answer(attempt, 1, item.at("/options/0/id").asString(), true)
                .json()
                .path("feedback");

        assertThat(feedback.path("options")).hasSameSizeAs(item.path("options"));
        assertThat(feedback.path("options"))
                .allSatisfy(option ->
                        assertThat(option.path("rationaleHtml").asString()).isNotBlank());
        assertThat(feedback.path("key")).hasSize(1);
        assertThat(feedback.path("correct").asBoolean())
                .isEqualTo(feedback.at("/key/0")
                        .asString()
                        .equals(item.at("/options/0/id").asString()));
    }

    @Test
    void givesNoFeedbackBeforeTheFinalAnswer() {
        String attempt = start("tutor").text("/id");

        assertThat(answer(attempt, 1, option(attempt, 1), false).json().has("feedback"))
                .isFalse();
    }

    @Test
    void locksTheAnswerForGoodOnceFeedbackWasGiven() {
        String attempt = start("tutor").text("/id");
        answer(attempt, 1, option(attempt, 1), true);

        Reply changed = send(attempt, 1, "{\"revision\": 9, \"response\": null}");
        assertThat(changed.code()).isEqualTo("position-closed");
        assertThat(learner.get("/attempts/" + attempt)
                        .json()
                        .at("/positions/0/closed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void givesTheFeedbackAgainWhenItsReplyWasLost() {
        String attempt = start("tutor").text("/id");
        String option = option(attempt, 1);
        JsonNode first = answer(attempt, 1, option, true).timeless();

        assertThat(answer(attempt, 1, option, true).timeless()).isEqualTo(first);
    }

    @Test
    void isRefusedWhileAnExamWithTheSameQuestionsRuns() {
        start("exam");

        assertThat(learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"tutor\"}")
                        .code())
                .isEqualTo("exam-running");
    }

    @Test
    void givesNoFeedbackOnAQuestionOfAnExamThatWasStartedMeanwhile() {
        String tutor = start("tutor").text("/id");
        String exam = start("exam").text("/id");

        assertThat(answer(tutor, 1, option(tutor, 1), true).code()).isEqualTo("exam-running");
        learner.post("/attempts/" + exam + "/submit", "").requireStatus(200);
        assertThat(answer(tutor, 1, option(tutor, 1), true).status()).isEqualTo(200);
    }

    @Test
    void reviewOfAnEarlierAttemptWaitsForTheRunningExam() {
        String first = start("exam").text("/id");
        learner.post("/attempts/" + first + "/submit", "").requireStatus(200);
        assertThat(learner.get("/attempts/" + first + "/review").status()).isEqualTo(200);
        String second = start("exam").text("/id");

        assertThat(learner.get("/attempts/" + first + "/review").code()).isEqualTo("exam-running");
        learner.post("/attempts/" + second + "/submit", "").requireStatus(200);
        assertThat(learner.get("/attempts/" + first + "/review").json().path("items"))
                .hasSize(5);
    }

    private Reply start(String mode) {
        return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"" + mode + "\"}")
                .requireStatus(201);
    }

    private String option(String attempt, int position) {
        return learner.get("/attempts/" + attempt + "/items/" + position).text("/options/0/id");
    }

    private Reply answer(String attempt, int position, String option, boolean isFinal) {
        return send(
                attempt,
                position,
                "{\"revision\": 1, \"response\": {\"choice\": \"%s\"}, \"final\": %s}".formatted(option, isFinal));
    }

    private Reply send(String attempt, int position, String body) {
        return learner.put("/attempts/" + attempt + "/responses/" + position, body);
    }
}
