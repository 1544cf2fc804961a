package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is promised about an answer from the moment it arrives. */
class AnswerPathIT extends PlatformTest {

    @Autowired
    private Closing closing;

    private Person learner;
    private String attempt;

    @BeforeEach
    void startsAnExam() {
        learner = learner();
        attempt = start("exam").text("/id");
    }

    @Test
    void savesWhatIsAcknowledgedAndShowsItAfterAReload() {
        Reply saved = answer(1, 1, 1, choice(1, 0));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().path("revision").asInt()).isEqualTo(1);
        assertThat(Instant.parse(saved.text("/savedAt")))
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(saved.json().has("superseded")).isFalse();
        JsonNode position = learner.api().get("/attempts/" + attempt).json().at("/positions/0");
        assertThat(position.path("answered").asBoolean()).isTrue();
        assertThat(position.path("revision").asInt()).isEqualTo(1);
        assertThat(item(1).path("response")).isEqualTo(saved(choice(1, 0)));
    }

    @Test
    void answersTheSameRequestAgainWithTheSameReplyAndWritesNothingTwice() {
        Reply first = answer(1, 1, 1, choice(1, 0));
        Reply again = answer(1, 1, 1, choice(1, 0));

        assertThat(again.timeless()).isEqualTo(first.timeless());
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void refusesAnotherAnswerUnderTheSameRevisionAndChangesNothing() {
        answer(1, 1, 1, choice(1, 0));

        assertThat(answer(1, 1, 1, choice(1, 1)).code()).isEqualTo("revision-conflict");
        assertThat(item(1).path("response")).isEqualTo(saved(choice(1, 0)));
    }

    @Test
    void keepsAnOlderRevisionButNeverLetsItReplaceANewerOne() {
        answer(1, 1, 2, choice(1, 0));
        Reply older = answer(1, 1, 1, choice(1, 1));

        assertThat(older.status()).isEqualTo(200);
        assertThat(older.json().path("superseded").asBoolean()).isTrue();
        assertThat(older.json().at("/stands/revision").asInt()).isEqualTo(2);
        assertThat(item(1).path("response")).isEqualTo(saved(choice(1, 0)));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void clearsAnAnswerByARevisionWithoutAResponse() {
        answer(1, 1, 1, choice(1, 0));
        answer(1, 1, 2, "null");

        assertThat(learner.api()
                        .get("/attempts/" + attempt)
                        .json()
                        .at("/positions/0/answered")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void letsTheTabThatLostTheLeaseDeliverWhatItHoldsAndTellsIt() {
        int lease = learner.api()
                .post("/attempts/" + attempt + "/takeover", "")
                .json()
                .path("lease")
                .asInt();
        answer(1, lease, 1, choice(1, 0));
        Reply fromOldTab = answer(2, 1, 1, choice(2, 1));
        Reply olderAnswer = answer(1, 1, 9, choice(1, 1));

        assertThat(lease).isEqualTo(2);
        assertThat(fromOldTab.status()).isEqualTo(200);
        assertThat(fromOldTab.json().path("leaseLost").asBoolean()).isTrue();
        assertThat(item(2).path("response")).isEqualTo(saved(choice(2, 1)));
        assertThat(olderAnswer.json().path("superseded").asBoolean()).isTrue();
        assertThat(item(1).path("response")).isEqualTo(saved(choice(1, 0)));
    }

    @Test
    void refusesALeaseThatWasNeverGiven() {
        assertThat(answer(1, 7, 1, choice(1, 0)).code()).isEqualTo("unknown-lease");
        assertThat(stored()).isZero();
    }

    @Test
    void countsAnAnswerThatWasGivenInTimeAndArrivedLate() {
        clockForward(Duration.ofSeconds(70));
        Reply first = late(1, 1, choice(1, 0), 50_000);
        Reply second = late(2, 1, choice(2, 0), 55_000);

        assertThat(first.json().path("late").asBoolean()).isTrue();
        assertThat(first.json().path("counted").asBoolean()).isTrue();
        assertThat(second.json().path("counted").asBoolean())
                .as("a queue of offline answers is delivered whole")
                .isTrue();
        JsonNode result = submit().json();
        assertThat(result.path("answered").asInt()).isEqualTo(2);
        assertThat(result.path("late").asInt()).isEqualTo(2);
    }

    @Test
    void refusesNewWorkAfterTheDeadline() {
        clockForward(Duration.ofSeconds(61));

        assertThat(late(1, 1, choice(1, 0), 60_500).code()).isEqualTo("deadline-passed");
        assertThat(answer(1, 1, 1, choice(1, 0)).code()).as("no claim at all").isEqualTo("deadline-passed");
        assertThat(stored()).isZero();
    }

    @Test
    void doesNotBelieveAClaimThatTheLinkWasDownWhenItWasNot() {
        clockForward(Duration.ofSeconds(40));
        answer(1, 1, 1, choice(1, 0));
        clockForward(Duration.ofSeconds(30));

        assertThat(late(2, 1, choice(2, 0), 20_000).code())
                .as("an answer of this lease arrived at second 40")
                .isEqualTo("deadline-passed");
        assertThat(late(2, 2, choice(2, 0), 50_000).code())
                .as("and a refused claim has shown that the link is up")
                .isEqualTo("deadline-passed");
    }

    @Test
    void keepsAnAnswerThatArrivesBeyondTheGracePeriodWithoutCountingIt() {
        clockForward(Duration.ofSeconds(60 + 121));
        Reply reply = late(1, 1, choice(1, 0), 50_000);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("late").asBoolean()).isTrue();
        assertThat(reply.json().path("counted").asBoolean()).isFalse();
        assertThat(submit().json().path("answered").asInt()).isZero();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void closesAtTheDeadlineAndIsFinalAfterTheGracePeriodWithTheBrowserClosed() {
        answer(1, 1, 1, choice(1, 0));
        clockForward(Duration.ofSeconds(61));
        closing.run();
        assertThat(status()).isEqualTo("closing");

        clockForward(Duration.ofSeconds(121));
        closing.run();
        assertThat(status()).isEqualTo("final");
        assertThat(learner.api()
                        .get("/attempts/" + attempt + "/result")
                        .json()
                        .path("answered")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatAForgottenDeviceSendsAfterHandInWithoutCountingIt() {
        answer(1, 1, 1, choice(1, 0));
        JsonNode result = submit().json();
        Reply afterwards = answer(2, 1, 1, choice(2, 0));

        assertThat(afterwards.code()).isEqualTo("attempt-final");
        assertThat(stored()).isEqualTo(2);
        assertThat(submit().json()).as("the same result again").isEqualTo(result);
        assertThat(result.path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void stillAnswersALostAcknowledgementAfterHandIn() {
        Reply acknowledged = answer(1, 1, 1, choice(1, 0));
        submit();

        assertThat(answer(1, 1, 1, choice(1, 0)).timeless()).isEqualTo(acknowledged.timeless());
    }

    @Test
    void refusesAResponseThatDoesNotFitTheQuestionAndStoresNothing() {
        assertThat(answer(1, 1, 1, "{\"choices\": [\"a\"]}").code()).isEqualTo("response-invalid");
        assertThat(answer(1, 1, 1, "{\"choice\": \"zz\"}").code()).isEqualTo("response-invalid");
        assertThat(answer(1, 1, 1, "{\"text\": \"a\"}").code()).isEqualTo("response-invalid");
        assertThat(answer(1, 1, 1, "\"a\"").code()).isEqualTo("response-invalid");
        assertThat(answer(99, 1, 1, "{\"choice\": \"a\"}").status()).isEqualTo(404);
        assertThat(stored()).isZero();
    }

    @Test
    void takesOneStatementToSaveAnAnswer() {
        String choice = choice(2, 0);

        assertThat(statements.during(() -> answer(2, 1, 1, choice))).hasSize(1);
    }

    @Test
    void showsAnotherLearnersAttemptToNobody() {
        Person stranger = learner();

        for (String path : new String[] {"", "/items", "/items/1", "/result", "/review", "/receipt", "/events"}) {
            assertThat(stranger.api().get("/attempts/" + attempt + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(stranger.api().post("/attempts/" + attempt + "/submit", "").status())
                .isEqualTo(404);
        assertThat(stranger.api().post("/attempts/" + attempt + "/takeover", "").status())
                .isEqualTo(404);
        assertThat(stranger.api()
                        .put("/attempts/" + attempt + "/responses/1", "{\"revision\": 1, \"response\": null}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void returnsTheOpenAttemptWhenStartedAgain() {
        Reply again = learner.api().post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/id")).isEqualTo(attempt);
    }

    @Test
    void neverSendsAKeyBeforeTheRulesAllowIt() {
        String everything =
                learner.api().get("/attempts/" + attempt + "/items").raw().body()
                        + learner.api().get("/attempts/" + attempt).raw().body()
                        + answer(1, 1, 1, choice(1, 0)).raw().body();

        assertThat(everything)
                .doesNotContain("\"correct\"")
                .doesNotContain("rationaleHtml")
                .doesNotContain("\"misconception\"")
                .doesNotContain("\"key\"");
        assertThat(learner.api().get("/attempts/" + attempt + "/review").code()).isEqualTo("attempt-open");
    }

    private Reply start(String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"" + mode + "\"}")
                .requireStatus(201);
    }

    private Reply submit() {
        return learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private Reply answer(int position, int lease, int revision, String response) {
        return send(
                position, "{\"lease\": %d, \"revision\": %d, \"response\": %s}".formatted(lease, revision, response));
    }

    private Reply late(int position, int revision, String response, long givenMs) {
        return send(
                position,
                "{\"lease\": 1, \"revision\": %d, \"response\": %s, \"givenMs\": %d}"
                        .formatted(revision, response, givenMs));
    }

    private Reply send(int position, String body) {
        return learner.api().put("/attempts/" + attempt + "/responses/" + position, body);
    }

    /** The response that picks the option shown at this place. */
    private String choice(int position, int place) {
        return "{\"choice\": \""
                + item(position).at("/options/" + place + "/id").asString() + "\"}";
    }

    private JsonNode item(int position) {
        return learner.api()
                .get("/attempts/" + attempt + "/items/" + position)
                .requireStatus(200)
                .json();
    }

    private static JsonNode saved(String response) {
        return new tools.jackson.databind.json.JsonMapper().readTree(response);
    }

    private String status() {
        return learner.api().get("/attempts/" + attempt).text("/status");
    }

    private long stored() {
        return jdbc.sql("select count(*) from response where attempt_id = :id")
                .param("id", java.util.UUID.fromString(attempt))
                .query(Long.class)
                .single();
    }
}
