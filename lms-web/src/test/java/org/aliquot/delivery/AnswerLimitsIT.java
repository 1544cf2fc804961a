package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What answers may be, how old an attempt may grow, and how much of both is kept: nothing an honest learner meets. */
class AnswerLimitsIT extends PlatformTest {

    private static final String MANY_REVISIONS = """
            insert into response (attempt_id, position, lease, revision, flagged, final, received_at, standing)
            select cast(:id as uuid), 1, 1, n, false, false, server_now(), 'in-time'
            from generate_series(1, 2000) n
            """;

    private static final String MANY_ATTEMPTS = """
            insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                 time_percent, grace_seconds, late_answers, result)
            select gen_random_uuid(), a.account_id, a.exam_id, a.exam_version_id, a.mode, a.status, a.seed, a.length, 1,
                   a.started_at, 100, 30, 'count', a.result
            from attempt a, generate_series(1, 99)
            where a.id = cast(:id as uuid)
            """;

    private Person learner;

    @BeforeEach
    void someLearner() {
        learner = learner();
    }

    @Test
    void anAttemptOfAnyAgeTakesAnswers() {
        String attempt = start("tutor");

        clockForward(Duration.ofDays(8));
        claiming(attempt, 1, Duration.ofDays(8).toMillis()).requireStatus(200);
        clockForward(Duration.ofDays(90));
        claiming(attempt, 2, Duration.ofDays(98).toMillis()).requireStatus(200);
        claiming(attempt, 3, -5).requireStatus(200);
        claiming(attempt, 4, Long.MAX_VALUE).requireStatus(200);

        assertThat(count(
                        "select count(*) from response where attempt_id = cast(:id as uuid) and given_ms is null",
                        attempt))
                .as("where there is no deadline, nobody asks when")
                .isEqualTo(4);
    }

    @Test
    void whatNobodyCanTypeIsRefusedAndBlocksNothing() {
        String attempt = start("exam");

        for (String response : new String[] {
            "{\"text\": \"a\\u0000b\"}",
            "{\"text\": \"a\\u0007b\"}",
            "{\"text\": \"\\ud800\"}",
            "{\"choice\": \"\\u0000\"}",
            "{\"choices\": [\"a\\u0000\"]}",
            "{\"gaps\": {\"g\\u0000\": \"x\"}}",
            "{\"pairs\": {\"a\": \"\\u0000\"}}",
            "{\"value\": \"1\", \"unit\": \"\\u0000\"}"
        }) {
            Reply refused = put(attempt, 1, "{\"revision\": 1, \"response\": " + response + "}");
            assertThat(refused.code()).as(response).isIn("response-invalid", "malformed-request");
        }
        put(attempt, 1, "{\"revision\": 1, \"response\": null, \"flagged\": true}")
                .requireStatus(200);
    }

    @Test
    void anAdaptiveExamRefusesAnotherKindOfAnswerBeforeItIsScored() {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"mlt-adaptive-30\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");

        for (String response : new String[] {"{\"counts\": {\"x\": 1}}", "{\"choice\": \"no-such-option\"}"}) {
            Reply refused = put(attempt, 1, "{\"revision\": 1, \"final\": true, \"response\": " + response + "}");
            assertThat(refused.code()).as(response).isIn("response-invalid", "malformed-request");
        }
        assertThat(count("select count(*) from response where attempt_id = cast(:id as uuid)", attempt))
                .isZero();
    }

    @Test
    void anAnswerIsChangedTwoThousandTimesAndTheLastOneStands() {
        String attempt = start("exam");
        jdbc.sql(MANY_REVISIONS).param("id", attempt).update();

        Reply refused = put(attempt, 1, "{\"revision\": 2001, \"response\": null, \"flagged\": true}");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-revisions");
        assertThat(learner.api()
                        .get("/attempts/" + attempt)
                        .json()
                        .at("/positions/0/revision")
                        .asInt())
                .isEqualTo(2000);
        put(attempt, 2, "{\"revision\": 2001, \"response\": null, \"flagged\": true}")
                .requireStatus(200);
    }

    @Test
    void aMonthAfterTheEndNothingIsKeptAnyMore() {
        String attempt = start("exam");
        submit(attempt);
        assertThat(put(attempt, 1, "{\"revision\": 1, \"response\": null, \"flagged\": true}")
                        .code())
                .isEqualTo("attempt-final");
        clockForward(Duration.ofDays(31));

        assertThat(put(attempt, 1, "{\"revision\": 2, \"response\": null, \"flagged\": true}")
                        .code())
                .isEqualTo("attempt-final");

        assertThat(count("select count(*) from response where attempt_id = cast(:id as uuid)", attempt))
                .isEqualTo(1);
    }

    @Test
    void anAttemptChangesHandsTwoThousandTimes() {
        String attempt = start("exam");
        jdbc.sql("update attempt set lease = 2000 where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();

        Reply refused = learner.api().post("/attempts/" + attempt + "/takeover", "");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-takeovers");
        put(attempt, 1, "{\"lease\": 2000, \"revision\": 1, \"response\": null, \"flagged\": true}")
                .requireStatus(200);
    }

    @Test
    void anExamIsStartedAHundredTimesADay() {
        String attempt = start("exam");
        submit(attempt);
        jdbc.sql(MANY_ATTEMPTS).param("id", attempt).update();

        Reply refused = learner.api().post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-attempts");
        clockForward(Duration.ofHours(25));
        start("exam");
    }

    /** The closing job took the lock first, but the answer had arrived before the deadline. */
    @Test
    void anAnswerThatArrivedBeforeTheDeadlineIsInTimeWhateverTheJobDidMeanwhile() {
        String attempt = start("exam");
        jdbc.sql("update attempt set status = 'closing' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();

        Reply saved = put(attempt, 1, "{\"revision\": 1, \"response\": null, \"flagged\": true}")
                .requireStatus(200);

        assertThat(saved.json().has("late")).isFalse();
    }

    private Reply claiming(String attempt, int revision, long ms) {
        return put(
                attempt,
                1,
                "{\"revision\": %d, \"response\": null, \"flagged\": true, \"givenMs\": %d, \"elapsedMs\": %d}"
                        .formatted(revision, ms, ms));
    }

    private Reply put(String attempt, int position, String body) {
        return learner.api().put("/attempts/" + attempt + "/responses/" + position, body);
    }

    private void submit(String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private String start(String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"" + mode + "\"}")
                .requireStatus(201)
                .text("/id");
    }

    private long count(String sql, String attempt) {
        return jdbc.sql(sql).param("id", attempt).query(Long.class).single();
    }
}
