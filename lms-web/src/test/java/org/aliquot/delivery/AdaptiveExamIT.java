package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.bank.AdoptedDifficulty;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** An adaptive exam: one question after the other, each chosen by the answers before it and stored with the last of them. */
class AdaptiveExamIT extends PlatformTest {

    private static final String EXAM = "mlt-adaptive-30";
    private static final int LENGTH = 30;

    @Autowired
    private Closing closing;

    @Autowired
    private ItemBank bank;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private Attempts attempts;

    @Autowired
    private PlatformTransactionManager transactions;

    private Person me;
    private Api api;
    private ScriptedLearner learner;
    private String attempt;
    private JsonNode started;

    @BeforeEach
    void starts() {
        me = learner();
        api = me.api();
        learner = new ScriptedLearner(jdbc, api, 0.4);
        started = learner.start(EXAM).requireStatus(201).json();
        attempt = started.path("id").asString();
    }

    @Test
    void startsWithOneQuestionAndSaysHowManyWillCome() {
        assertThat(started.path("delivery").asString()).isEqualTo("adaptive");
        assertThat(started.path("length").asInt()).isEqualTo(LENGTH);
        assertThat(started.path("positions")).hasSize(1);
        assertThat(started.at("/current/position").asInt()).isEqualTo(1);
        assertThat(api.get("/attempts/" + attempt + "/items").json().path("items"))
                .hasSize(1);
    }

    @Test
    void goesOnWithTheNextQuestionOnlyAfterAFinalAnswer() {
        Reply saved = learner.put(attempt, 1, 1, learner.response(attempt, 1), false);
        assertThat(saved.requireStatus(200).json().has("next")).isFalse();

        Reply closed = learner.put(attempt, 1, 2, learner.response(attempt, 1), true);
        assertThat(closed.requireStatus(200).json().at("/next/position").asInt())
                .isEqualTo(2);
        assertThat(closed.json().path("status").asString()).isEqualTo("open");
        assertThat(closed.json().path("next").toString())
                .doesNotContain("\"correct\"")
                .doesNotContain("rationaleHtml");
        assertThat(learner.put(attempt, 1, 3, learner.response(attempt, 1), false)
                        .code())
                .isEqualTo("position-closed");
        assertThat(api.get("/attempts/" + attempt)
                        .json()
                        .at("/positions/0/closed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void hidesTheKeysOfAllItMayYetAsk() {
        UUID later = jdbc.sql("""
                        select cast(entry ->> 'version' as uuid)
                        from adaptive_sitting s
                        join item_pool p on p.id = s.pool_id
                        cross join lateral jsonb_array_elements(p.items) as entry
                        where s.attempt_id = cast(:id as uuid)
                          and not exists (
                            select
                            from attempt_item i
                            where i.attempt_id = s.attempt_id
                              and i.item_version_id = cast(entry ->> 'version' as uuid))
                        limit 1
                        """).param("id", attempt).query(UUID.class).single();

        assertThat(attempts.examRunningWith(me.id(), List.of(new ItemVersionId(later))))
                .isTrue();
        learner.submit(attempt).requireStatus(200);
        assertThat(attempts.examRunningWith(me.id(), List.of(new ItemVersionId(later))))
                .isFalse();
    }

    /** What a window sent before is stored while the final answer waits for the attempt. */
    @Test
    void closesNothingOverANewerAnswerThatCameWhileItWaited() {
        String older = learner.response(attempt, 1, false);
        String newer = learner.response(attempt, 1, true);
        CompletableFuture<Reply> closing = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select id from attempt where id = cast(:id as uuid) for key share")
                    .param("id", attempt)
                    .query()
                    .listOfRows();
            CompletableFuture<Reply> waiting =
                    CompletableFuture.supplyAsync(() -> learner.put(attempt, 1, 6, older, true));
            awaitBlocked();
            learner.put(attempt, 1, 7, newer, false).requireStatus(200);
            return waiting;
        });

        assertThat(closing.join().requireStatus(200).json().path("superseded").asBoolean())
                .isTrue();
        assertThat(learner.given(attempt)).as("position 1 is still open").hasSize(1);
        assertThat(learner.put(attempt, 1, 8, newer, true)
                        .requireStatus(200)
                        .json()
                        .has("next"))
                .isTrue();
    }

    @Test
    void refusesToSkip() {
        assertThat(learner.put(attempt, 2, 1, "{\"choice\": \"a\"}", true).status())
                .isEqualTo(404);
        assertThat(api.get("/attempts/" + attempt + "/items/2").status()).isEqualTo(404);
        assertThat(learner.put(attempt, 1, 1, "null", true).code())
                .as("a question is not passed over")
                .isEqualTo("response-invalid");
        assertThat(learner.given(attempt)).hasSize(1);
    }

    @Test
    void answersTheSameFinalAgainWithTheSameNextQuestion() {
        JsonNode first = learner.close(attempt, 1).requireStatus(200).timeless();
        assertThat(learner.close(attempt, 1).requireStatus(200).timeless()).isEqualTo(first);
        learner.close(attempt, 2).requireStatus(200);
        assertThat(learner.close(attempt, 1).requireStatus(200).timeless()).isEqualTo(first);
        assertThat(learner.given(attempt)).hasSize(3);
    }

    @Test
    void givesOneNextQuestionToFinalsThatRace() throws Exception {
        String right = learner.response(attempt, 1, true);
        String wrong = learner.response(attempt, 1, false);
        List<Callable<Reply>> racing = List.of(
                () -> learner.put(attempt, 1, 1, right, true),
                () -> learner.put(attempt, 1, 1, right, true),
                () -> learner.put(attempt, 1, 2, wrong, true),
                () -> learner.put(attempt, 1, 2, wrong, true));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Reply> replies =
                    threads.invokeAll(racing).stream().map(Future::resultNow).toList();
            var next = new HashSet<JsonNode>();
            replies.stream()
                    .filter(reply -> reply.json().has("next"))
                    .forEach(reply -> next.add(reply.json().path("next")));
            assertThat(next).hasSize(1);
            assertThat(replies.stream().map(reply -> reply.status() + reply.code()))
                    .containsOnly("200", "409position-closed");
            assertThat(replies.stream()
                            .filter(reply ->
                                    reply.status() == 200 && reply.json().has("next")))
                    .as("the winner and its twin")
                    .hasSize(2);
        }
        assertThat(learner.given(attempt)).hasSize(2);
    }

    @Test
    void closesNothingForAWindowThatLostTheAttempt() {
        int mine = started.path("lease").asInt();
        String answer = learner.response(attempt, 1, true);
        JsonNode taken = api.post("/attempts/" + attempt + "/takeover", "").json();
        Reply old = api.put(
                "/attempts/" + attempt + "/responses/1",
                "{\"lease\": %d, \"revision\": 1, \"response\": %s, \"final\": true}".formatted(mine, answer));
        assertThat(old.requireStatus(200).json().path("leaseLost").asBoolean()).isTrue();
        assertThat(old.json().has("next")).isFalse();

        Reply holder = api.put(
                "/attempts/" + attempt + "/responses/1",
                "{\"lease\": %d, \"revision\": 1, \"response\": %s, \"final\": true}"
                        .formatted(taken.path("lease").asInt(), answer));
        assertThat(holder.json().at("/next/position").asInt()).isEqualTo(2);
    }

    @Test
    void reachesTheReviewWithinTheBlueprintWhereAnswersChangeAndQuestionsDoNot() {
        learner.sit(attempt, 1, LENGTH - 1);
        Reply last = learner.close(attempt, LENGTH).requireStatus(200);
        assertThat(last.json().path("status").asString()).isEqualTo("review");
        assertThat(last.json().has("next")).isFalse();
        assertThat(learner.close(attempt, LENGTH).timeless()).isEqualTo(last.timeless());
        assertWithinTheBlueprint(attempt);

        List<String> given = learner.given(attempt);
        for (int position = 1; position <= LENGTH; position++) {
            learner.put(attempt, position, 5, learner.response(attempt, position, true), true)
                    .requireStatus(200);
        }
        assertThat(learner.given(attempt)).isEqualTo(given);
        JsonNode result = api.post("/attempts/" + attempt + "/submit", "")
                .requireStatus(200)
                .json();
        assertThat(result.path("raw").asInt())
                .as("estimated anew from what stands")
                .isEqualTo(LENGTH);
        assertThat(result.path("pass").asBoolean()).isTrue();
        assertThat(result.path("label").asString()).contains("only the authors have judged");
        assertThat(result.has("passProbability")).isFalse();
        assertThat(api.post("/attempts/" + attempt + "/submit", "").json()).isEqualTo(result);
    }

    @Test
    void givesNothingAgainWhileFresherQuestionsRemain() {
        learner.sit(attempt, 1, LENGTH);
        api.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        var before = new HashSet<>(learner.given(attempt));
        assertThat(before).as("no question twice in an attempt").hasSize(LENGTH);
        for (int more = 0; more < 2; more++) {
            String another = learner.start(EXAM).requireStatus(201).text("/id");
            learner.sit(another, 1, LENGTH);
            api.post("/attempts/" + another + "/submit", "").requireStatus(200);
            before.addAll(learner.given(another));
        }

        String second = learner.start(EXAM).requireStatus(201).text("/id");
        learner.sit(second, 1, LENGTH);
        assertWithinTheBlueprint(second);
        assertThat(learner.given(second)).as("each area has fresh ones left").doesNotContainAnyElementsOf(before);
    }

    private List<String> topics() {
        return jdbc.sql("select distinct topic from item where slug like 'mlt-%'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void scoresWhatWasAnsweredWhenTheTimeEndsInTheMiddle() {
        learner.sit(attempt, 1, 11);
        learner.put(attempt, 12, 1, learner.response(attempt, 12, true), false).requireStatus(200);
        clockForward(Duration.ofMinutes(45).plusSeconds(1));
        assertThat(learner.put(attempt, 12, 2, learner.response(attempt, 12, true), true)
                        .code())
                .isEqualTo("deadline-passed");
        closing.run();
        assertThat(api.get("/attempts/" + attempt).json().path("status").asString())
                .isEqualTo("closing");
        clockForward(Duration.ofMinutes(3));
        closing.run();
        JsonNode result = api.get("/attempts/" + attempt + "/result").json();
        assertThat(result.path("status").asString()).isEqualTo("final");
        assertThat(result.path("answered").asInt()).isEqualTo(12);
        assertThat(result.path("total").asInt()).isEqualTo(LENGTH);
        assertThat(result.path("theta").isNumber()).isTrue();
        assertThat(result.has("pass")).as("neither passed nor failed").isFalse();
        assertThat(result.path("label").asString()).contains("after 12 of 30 questions");
    }

    @Test
    void tellsTheChanceToPassWhenEveryQuestionIsCalibrated() {
        try {
            difficulties.adopt(
                    UUID.randomUUID(),
                    bank.pool(topics()).stream()
                            .map(item -> new AdoptedDifficulty(
                                    item.versionId(), item.difficulty().b(), 0.1, 400))
                            .toList());
            ScriptedLearner able = new ScriptedLearner(jdbc, learner().api(), 2);
            String sitting = able.start(EXAM).text("/id");
            able.sit(sitting, 1, LENGTH);
            JsonNode result = able.submit(sitting).json();
            assertThat(result.path("passProbability").asDouble()).isBetween(0.5, 0.999999);
            assertThat(result.has("label")).as("nothing to be said against it").isFalse();
        } finally {
            jdbc.sql("delete from item_difficulty").update();
        }
    }

    @Test
    void takesTwoRoundTripsForAFinalAnswerAndOneForAChoice() {
        learner.sit(attempt, 1, 3);
        String response = learner.response(attempt, 4);
        assertThat(statements.during(
                        () -> learner.put(attempt, 4, 1, response, false).requireStatus(200)))
                .hasSize(1);
        assertThat(statements.during(
                        () -> learner.put(attempt, 4, 2, response, true).requireStatus(200)))
                .hasSize(2);
    }

    @Test
    void startsMoreOftenThanThereAreConnections() {
        for (int i = 0; i < 25; i++) {
            learner.submit(attempt).requireStatus(200);
            attempt = learner.start(EXAM).requireStatus(201).text("/id");
        }
    }

    @Test
    void goesOnFromTheBankAsItWasAtTheStart() {
        learner.sit(attempt, 1, 5);
        try {
            jdbc.sql("update item set status = 'retired' where slug like 'mlt-%' and purpose = 'exam'")
                    .update();
            learner.sit(attempt, 6, LENGTH);
        } finally {
            jdbc.sql("update item set status = 'published' where slug like 'mlt-%' and purpose = 'exam'")
                    .update();
        }
        assertWithinTheBlueprint(attempt);
    }

    private void assertWithinTheBlueprint(String attempt) {
        Map<String, Integer> areas = areas(attempt);
        assertThat(areas.get("BB")).isBetween(5, 6);
        assertThat(areas.get("UA")).isBetween(2, 3);
        assertThat(areas.get("CHEM")).isBetween(6, 7);
        assertThat(areas.get("HEMA")).isBetween(6, 7);
        assertThat(areas.get("IMMU")).isBetween(2, 3);
        assertThat(areas.get("MICR")).isBetween(5, 6);
        assertThat(areas.get("LO")).isBetween(2, 3);
    }

    private Map<String, Integer> areas(String attempt) {
        Map<String, Integer> areas = new HashMap<>();
        jdbc.sql("select area, count(*) as n from attempt_item where attempt_id = :id group by area")
                .param("id", UUID.fromString(attempt))
                .query((row, number) -> areas.put(row.getString("area"), row.getInt("n")))
                .list();
        return areas;
    }
}
