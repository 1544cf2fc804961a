package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Breaks with a stopped clock: they belong to the person, hide the questions, and cost no time. */
class BreaksIT extends PlatformTest {

    private static final Duration SECONDS = Duration.ofSeconds(3);

    @Autowired
    private Closing closing;

    private Person learner;
    private Api api;

    @BeforeEach
    void mayTakeTenMinutes() {
        learner = learner();
        api = learner.api();
        accommodate(10);
    }

    @Test
    void stopsTheClockAndHidesTheQuestionsUntilItEndsEarly() {
        JsonNode started = start("quick-check");
        String id = started.path("id").asString();
        assertThat(started.path("breakSecondsLeft").asInt()).isEqualTo(600);
        JsonNode resting = stand(id, "started").requireStatus(200).json();
        assertThat(time(resting, "deadline"))
                .isEqualTo(time(started, "deadline").plusSeconds(600));
        assertThat(stand(id, "started").json().path("breakUntil")).as("once").isEqualTo(resting.path("breakUntil"));
        assertThat(api.get("/attempts/" + id + "/items").code()).isEqualTo("on-break");
        assertThat(api.get("/attempts/" + id + "/items/1").code()).isEqualTo("on-break");
        assertThat(answer(id, 1).code()).isEqualTo("on-break");

        clockForward(Duration.ofMinutes(4));
        closing.run();
        JsonNode back = stand(id, "ended").requireStatus(200).json();
        assertThat(back.path("status").asString()).isEqualTo("open");
        assertThat(back.has("breakUntil")).isFalse();
        assertThat(back.path("breakSecondsLeft").asInt()).isBetween(350, 360);
        assertThat(Duration.between(time(started, "deadline").plus(Duration.ofMinutes(4)), time(back, "deadline")))
                .isBetween(Duration.ZERO, SECONDS.plusSeconds(7));
        assertThat(answer(id, 1).status()).isEqualTo(200);
        assertThat(stand(id, "ended").status()).as("nothing to end").isEqualTo(200);
    }

    @Test
    void endsByItselfWhenAllIsUsedAndThenThereIsNoOtherOne() {
        String id = start("quick-check").path("id").asString();
        stand(id, "started").requireStatus(200);
        clockForward(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(api.get("/attempts/" + id + "/items").status()).isEqualTo(200);
        assertThat(answer(id, 1).status()).isEqualTo(200);
        assertThat(stand(id, "started").code()).isEqualTo("no-break-left");
        clockForward(Duration.ofMinutes(1));
        assertThat(answer(id, 2).code()).isEqualTo("deadline-passed");
    }

    @Test
    void comesToAnExamThatRunsAndHidesTheQuestionOfAnAdaptiveOne() {
        accommodate(0);
        String id = start("mlt-adaptive-30").path("id").asString();
        assertThat(stand(id, "started").code()).isEqualTo("no-break-left");
        accommodate(5);
        JsonNode resting = stand(id, "started").requireStatus(200).json();
        assertThat(resting.has("current")).isFalse();
        assertThat(stand(id, "ended").json().at("/current/position").asInt()).isEqualTo(1);
    }

    @Test
    void isForTheLearnerOfATimedAttemptAlone() {
        String tutor = api.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"tutor\"}")
                .text("/id");
        assertThat(stand(tutor, "started").code()).isEqualTo("no-time-limit");
        String id = start("quick-check").path("id").asString();
        assertThat(learner()
                        .api()
                        .post("/attempts/" + id + "/breaks", "{\"state\": \"started\"}")
                        .status())
                .isEqualTo(404);
        api.post("/attempts/" + id + "/submit", "");
        assertThat(stand(id, "started").code()).isEqualTo("attempt-final");
    }

    private void accommodate(int minutes) {
        demo("admin")
                .put(
                        "/people/" + learner.id() + "/accommodation",
                        "{\"extraTimePercent\": 0, \"largerText\": false, \"breakMinutes\": %d}".formatted(minutes))
                .requireStatus(200);
    }

    private JsonNode start(String exam) {
        return api.post("/attempts", "{\"exam\": \"%s\", \"mode\": \"exam\"}".formatted(exam))
                .requireStatus(201)
                .json();
    }

    private Api.Reply stand(String attempt, String state) {
        return api.post("/attempts/" + attempt + "/breaks", "{\"state\": \"%s\"}".formatted(state));
    }

    private Api.Reply answer(String attempt, int position) {
        return api.put(
                "/attempts/" + attempt + "/responses/" + position,
                "{\"revision\": 1, \"response\": null, \"flagged\": true}");
    }

    private static Instant time(JsonNode attempt, String field) {
        return Instant.parse(attempt.path(field).asString());
    }
}
