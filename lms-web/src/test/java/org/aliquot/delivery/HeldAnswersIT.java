package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api.Reply;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Answers that arrive late in an exam that holds them: kept, shown with both scores, decided once by a person. */
class HeldAnswersIT extends PlatformTest {

    private static final int IN_TIME = 1;
    private static final int LATE = 2;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private Person instructor;
    private String attempt;

    @BeforeEach
    void anAnswerInTimeAndOneThatIsHeld() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        jdbc.sql("update attempt set late_answers = 'hold' where id = :id")
                .param("id", UUID.fromString(attempt))
                .update();
        answer(IN_TIME, key(IN_TIME), 1_000);
        clockForward(Duration.ofSeconds(70));
        Reply held = answer(LATE, key(LATE), 50_000);
        assertThat(held.json().path("late").asBoolean()).isTrue();
        assertThat(held.json().path("counted").asBoolean()).isFalse();
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    @Test
    void showBothScoresAndCountNothingUntilSomebodyDecides() {
        JsonNode result = result();

        assertThat(result.path("raw").asInt()).isEqualTo(1);
        assertThat(result.path("held").asInt()).isEqualTo(1);
        assertThat(result.path("rawWithHeld").asInt()).isEqualTo(2);
        assertThat(result.path("rawWithoutHeld").asInt()).isEqualTo(1);
    }

    @Test
    void countWhenAnInstructorSaysSo() {
        awaitOutcome(attempt);
        String receipt = receipt();
        decide(true).requireStatus(200);

        JsonNode result = result();
        assertThat(result.path("raw").asInt()).isEqualTo(2);
        assertThat(result.path("answered").asInt()).isEqualTo(2);
        assertThat(result.path("heldCounted").asBoolean()).isTrue();
        assertThat(result.path("rawWithoutHeld").asInt()).isEqualTo(1);
        assertThat(review(LATE).at("/response/choice").asString()).isEqualTo(key(LATE));
        assertThat(scoredRight()).isEqualTo(2);
        assertThat(receipt()).as("the journal stays as it was").isEqualTo(receipt);
        awaitOutcomeOf(2);
    }

    @Test
    void stayOutWhenAnInstructorSaysSo() {
        decide(false).requireStatus(200);

        JsonNode result = result();
        assertThat(result.path("raw").asInt()).isEqualTo(1);
        assertThat(result.path("heldCounted").asBoolean(true)).isFalse();
        assertThat(result.path("rawWithHeld").asInt()).isEqualTo(2);
    }

    @Test
    void areDecidedOnceWithAReasonAndInTheAuditLog() {
        assertThat(instructor
                        .api()
                        .post("/attempts/" + attempt + "/held-answers", "{\"count\": true}")
                        .status())
                .isEqualTo(422);
        decide(true).requireStatus(200);

        assertThat(decide(false).code()).isEqualTo("nothing-held");
        assertThat(result().path("raw").asInt()).isEqualTo(2);
        assertThat(demo("admin")
                        .get("/audit?action=attempt.held-counted")
                        .json()
                        .toString())
                .contains(attempt);
    }

    @Test
    void areDecidedOfWhoIsErasedAtThatMomentAndNoReasonIsWritten() {
        CompletableFuture<Reply> late = transaction.execute(_ -> {
            jdbc.sql("update account set status = 'erased' where id = :id")
                    .param("id", learner.id())
                    .update();
            CompletableFuture<Reply> started = CompletableFuture.supplyAsync(() -> decide(true));
            awaitBlocked();
            return started;
        });

        late.join().requireStatus(200);
        assertThat(jdbc.sql("select count(*) from attempt_event where attempt_id = :id and reason is not null")
                        .param("id", UUID.fromString(attempt))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areNoMatterOfAnInstructorOfAnotherClass() {
        instructor = person(Role.INSTRUCTOR);

        assertThat(decide(true).status()).isEqualTo(404);
    }

    @Test
    void areNoMatterOfTheLearner() {
        assertThat(learner.api()
                        .post("/attempts/" + attempt + "/held-answers", "{\"count\": true, \"reason\": \"mine\"}")
                        .status())
                .isEqualTo(403);
    }

    private Reply decide(boolean count) {
        return instructor
                .api()
                .post(
                        "/attempts/" + attempt + "/held-answers",
                        "{\"count\": " + count + ", \"reason\": \"The switch in room 4 was down\"}");
    }

    private Reply answer(int position, String option, long givenMs) {
        return learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"%s\"}, \"givenMs\": %d}"
                                .formatted(option, givenMs))
                .requireStatus(200);
    }

    private JsonNode result() {
        return learner.api()
                .get("/attempts/" + attempt + "/result")
                .requireStatus(200)
                .json();
    }

    private JsonNode review(int position) {
        return learner.api()
                .get("/attempts/" + attempt + "/review")
                .requireStatus(200)
                .json()
                .at("/items/" + (position - 1));
    }

    private String receipt() {
        return learner.api().get("/attempts/" + attempt + "/receipt").text("/head");
    }

    private int scoredRight() {
        return jdbc.sql("select count(*) from scored_answer where attempt_id = :id and credit = 100")
                .param("id", UUID.fromString(attempt))
                .query(Integer.class)
                .single();
    }

    private void awaitOutcomeOf(int correct) {
        Await.until(
                "the new outcome",
                () -> jdbc.sql("select correct from exam_outcome where attempt_id = :id")
                                .param("id", UUID.fromString(attempt))
                                .query(Integer.class)
                                .single()
                        == correct);
    }

    private String key(int position) {
        return jdbc.sql("""
                        select o ->> 'id'
                        from attempt_item i
                        join item_version v on v.id = i.item_version_id
                        cross join jsonb_array_elements(v.content #> '{task,options}') o
                        where i.attempt_id = :id and i.position = :position and (o ->> 'correct')::boolean
                        """)
                .param("id", UUID.fromString(attempt))
                .param("position", position)
                .query(String.class)
                .single();
    }
}
