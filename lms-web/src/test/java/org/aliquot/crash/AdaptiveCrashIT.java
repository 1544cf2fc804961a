package org.aliquot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.delivery.ScriptedLearner;
import org.aliquot.start.AliquotProcess;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An adaptive exam goes on after a kill with the same questions and ends with the same score as without one; and after a kill
 * right behind the hand-in its answers count in the learner's figures as without one.
 */
class AdaptiveCrashIT {

    private static final String EXAM = "mlt-adaptive-30";
    private static final int LENGTH = 30;
    private static final int KILLED_AT = 13;

    private static final String SAME_BEGINNING = """
            with seeded as (
              update attempt b
              set seed = a.seed
              from attempt a
              where a.id = :crashed and b.id = :whole
            )
            update attempt_item b
            set item_version_id = a.item_version_id, area = a.area, accepts = a.accepts, options = a.options
            from attempt_item a
            where a.attempt_id = :crashed and a.position = 1 and b.attempt_id = :whole and b.position = 1
            """;

    @Test
    void goesOnWithTheSameQuestionsToTheSameScoreAndFiguresAsWithoutACrash() throws Exception {
        Path data = Installation.copy("adaptive-crash");
        int port = AliquotProcess.freePort();
        String site = "http://localhost:" + port;
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", Integer.toString(port), "ALIQUOT_DEMO", "false");
        CrashDatabase database = new CrashDatabase(data);
        AliquotProcess application = AliquotProcess.launch(settings).awaitReady();
        try {
            List<String> tokens = database.fill(2, "mlt");
            Api first = new Api(site, tokens.getFirst());
            ScriptedLearner before = new ScriptedLearner(database.jdbc(), first, 0.3);
            String crashed = before.start(EXAM).requireStatus(201).text("/id");
            before.sit(crashed, 1, KILLED_AT - 1);
            String answer = before.response(crashed, KILLED_AT);
            sendAndForget(first, crashed, answer);
            application.kill();
            application = AliquotProcess.launch(settings).awaitReady();

            ScriptedLearner after = new ScriptedLearner(database.jdbc(), first, 0.3);
            after.put(crashed, KILLED_AT, 1, answer, true).requireStatus(200);
            after.sit(crashed, KILLED_AT + 1, LENGTH);

            Api second = new Api(site, tokens.getLast());
            ScriptedLearner unharmed = new ScriptedLearner(database.jdbc(), second, 0.3);
            String whole = unharmed.start(EXAM).requireStatus(201).text("/id");
            database.jdbc()
                    .sql(SAME_BEGINNING)
                    .param("crashed", UUID.fromString(crashed))
                    .param("whole", UUID.fromString(whole))
                    .update();
            unharmed.sit(whole, 1, LENGTH);

            assertThat(after.given(crashed)).hasSize(LENGTH).isEqualTo(unharmed.given(whole));
            for (Api learner : List.of(first, second)) {
                learner.put("/me/goal", "{\"exam\": \"ascp-mlt\", \"days\": [\"monday\"], \"minutes\": 45}")
                        .requireStatus(200);
            }
            JsonNode result = second.post("/attempts/" + whole + "/submit", "").json();
            assertThat(result.path("theta").isNumber()).isTrue();
            assertThat(first.post("/attempts/" + crashed + "/submit", "").json())
                    .isEqualTo(result);
            application.kill();
            application = AliquotProcess.launch(settings).awaitReady();

            JsonNode mastery = first.get("/me/mastery").json();
            assertThat(mastery.path("answers").asInt()).isEqualTo(LENGTH);
            assertThat(mastery).isEqualTo(second.get("/me/mastery").json());
            assertThat(first.get("/me/readiness").json())
                    .isEqualTo(second.get("/me/readiness").json());
        } finally {
            application.close();
        }
    }

    /** The server is killed while this answer is on its way or just stored. */
    private static void sendAndForget(Api learner, String attempt, String answer) {
        HttpClient.newHttpClient()
                .sendAsync(
                        learner.request("/attempts/" + attempt + "/responses/" + KILLED_AT)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(
                                        "{\"revision\": 1, \"response\": %s, \"final\": true}".formatted(answer)))
                                .build(),
                        BodyHandlers.discarding());
    }
}
