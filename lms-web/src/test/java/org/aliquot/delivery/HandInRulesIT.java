package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who ends an exam: its learner, or the server's clock; never a clock in a browser, never a window left behind. */
class HandInRulesIT extends PlatformTest {

    private Person learner;
    private String attempt;

    @BeforeEach
    void startsAnExam() {
        learner = learner();
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    @Test
    void aWindowThatLostTheExamToAnotherDoesNotEndIt() {
        learner.api().post("/attempts/" + attempt + "/takeover", "").requireStatus(200);

        Reply stale = submit("{\"why\": \"learner\", \"lease\": 1}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("lease-lost");
        assertThat(status()).isEqualTo("open");
        submit("{\"why\": \"learner\", \"lease\": 2}").requireStatus(200);
        assertThat(status()).isEqualTo("final");
        submit("{\"why\": \"learner\", \"lease\": 1}").requireStatus(200);
    }

    @Test
    void aBrowserThatBelievesTheTimeIsOverIsToldHowMuchIsLeft() {
        demo("admin")
                .post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"fire alarm\"}")
                .requireStatus(200);
        clockForward(Duration.ofSeconds(61));

        Reply early = submit("{\"why\": \"time\", \"lease\": 1}");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("time-left");
        assertThat(early.text("/deadline"))
                .isEqualTo(learner.api().get("/attempts/" + attempt).text("/deadline"));
        assertThat(Instant.parse(early.text("/serverTime"))).isBefore(Instant.parse(early.text("/deadline")));
        assertThat(status()).isEqualTo("open");
    }

    @Test
    void theTimeBeingOverTheBrowserEndsTheExamBeforeTheGracePeriod() {
        clockForward(Duration.ofSeconds(61));

        submit("{\"why\": \"time\", \"lease\": 1}").requireStatus(200);

        assertThat(status()).isEqualTo("final");
        assertThat(endReason()).isEqualTo("expired");
    }

    @Test
    void aProgramThatNeverTakesOverNeedsNoBody() {
        submit("").requireStatus(200);

        assertThat(endReason()).isEqualTo("submitted");
    }

    @Test
    void anotherReasonIsRefused() {
        assertThat(submit("{\"why\": \"boredom\"}").status()).isEqualTo(422);
        assertThat(status()).isEqualTo("open");
    }

    @Test
    void everySavedAnswerSaysWhenTheExamEnds() {
        Reply saved = flag(attempt, 1).requireStatus(200);
        demo("admin")
                .post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"fire alarm\"}")
                .requireStatus(200);
        Reply afterwards = flag(attempt, 2).requireStatus(200);

        assertThat(Duration.between(
                        Instant.parse(saved.text("/deadline")), Instant.parse(afterwards.text("/deadline"))))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(Instant.parse(saved.text("/serverTime"))).isEqualTo(Instant.parse(saved.text("/savedAt")));
    }

    @Test
    void withoutALimitThereIsNoDeadlineToTell() {
        submit("").requireStatus(200);
        String tutored = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"tutor\"}")
                .requireStatus(201)
                .text("/id");

        Reply saved = flag(tutored, 1).requireStatus(200);
        assertThat(saved.json().has("deadline")).isFalse();
        assertThat(saved.json().has("serverTime")).isTrue();
    }

    private Reply flag(String id, int revision) {
        return learner.api()
                .put(
                        "/attempts/" + id + "/responses/1",
                        "{\"revision\": %d, \"response\": null, \"flagged\": true}".formatted(revision));
    }

    private Reply submit(String body) {
        return learner.api().post("/attempts/" + attempt + "/submit", body);
    }

    private String status() {
        return learner.api().get("/attempts/" + attempt).text("/status");
    }

    private String endReason() {
        return jdbc.sql("select end_reason from attempt where id = cast(:id as uuid)")
                .param("id", attempt)
                .query(String.class)
                .single();
    }
}
