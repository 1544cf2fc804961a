package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A receipt holds every answer that counts, and what it was signed for stays what it shows. */
class ReceiptIT extends PlatformTest {

    private static final String HOLD = "select id from attempt where id = cast(:id as uuid) for %s";

    @Autowired
    private Closing closing;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void anAnswerTakenWhileHandingInWaitsForAnotherIsOnTheReceipt() {
        CompletableFuture<Reply> handedIn = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql(HOLD.formatted("key share")).param("id", attempt).query().listOfRows();
            CompletableFuture<Reply> waiting =
                    CompletableFuture.supplyAsync(() -> learner.api().post("/attempts/" + attempt + "/submit", ""));
            awaitBlocked();
            Reply saved = flag(2, "").requireStatus(200);
            assertThat(saved.json().has("late")).isFalse();
            return waiting;
        });
        handedIn.join().requireStatus(200);

        JsonNode receipt = receipt();
        assertThat(receipt.path("answers")).hasSize(1);
        assertThat(receipt.path("answers").get(0).path("savedAt").asString())
                .isLessThanOrEqualTo(receipt.path("finalAt").asString());
        assertThat(receipt.path("head")).isEqualTo(receipt.path("code"));
    }

    @Test
    void whatComesAfterTheEndChangesNoReceiptWhateverTheClockSays() {
        flag(1, "").requireStatus(200);
        clockForward(Duration.ofSeconds(200));
        closing.run();
        closing.run();
        JsonNode receipt = receipt();
        assertThat(receipt.path("finalAt").asString()).isNotEmpty();
        clockForward(Duration.ofSeconds(-20));

        Reply late = flag(2, ", \"givenMs\": 50000").requireStatus(200);

        assertThat(late.json().path("counted").asBoolean()).isFalse();
        assertThat(receipt()).isEqualTo(receipt);
        assertThat(verified()).isTrue();
    }

    @Test
    void aReceiptFromBeforeIsCutByItsTimeAsItWasWhenItWasSigned() {
        flag(1, "").requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        jdbc.sql("update attempt set receipt_by_state = false where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        jdbc.sql("""
                        insert into response (attempt_id, position, lease, revision, flagged, final, received_at, standing)
                        select id, 3, 1, 1, true, false, final_at + interval '1 second', 'too-late'
                        from attempt
                        where id = cast(:id as uuid)
                        """).param("id", attempt).update();

        assertThat(verified()).isTrue();
        assertThat(receipt().path("answers")).hasSize(1);
    }

    private Reply flag(int position, String more) {
        return learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": 1, \"response\": null, \"flagged\": true" + more + "}");
    }

    private JsonNode receipt() {
        return learner.api()
                .get("/attempts/" + attempt + "/receipt")
                .requireStatus(200)
                .json();
    }

    private boolean verified() {
        Reply reply =
                anonymous().get("/verify/" + receipt().path("code").asString()).requireStatus(200);
        return reply.raw().body().contains(":true");
    }
}
