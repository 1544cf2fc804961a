package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.response.Response;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Calculation questions: each attempt gets numbers of its own, sees the same ones again, and is scored by them. */
class FamilyIT extends PlatformTest {

    private static final String EXAM = "mlt-calculations";

    @Autowired
    private ItemBank bank;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesEachAttemptItsOwnNumbersAndKeepsThem() {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Api learner = learner().api();
            String attempt = start(learner, "exam");
            String first = learner.get("/attempts/" + attempt + "/items").raw().body();

            assertThat(learner.get("/attempts/" + attempt + "/items").raw().body())
                    .isEqualTo(first);
            assertThat(first).doesNotContain("{{");
            learner.get("/attempts/" + attempt + "/items")
                    .json()
                    .path("items")
                    .forEach(item -> stems.add(item.path("stemHtml").asString()));
        }

        assertThat(stems).hasSizeGreaterThan(70);
    }

    @Test
    void scoresEachInstanceByItsOwnKey() {
        Api learner = learner().api();
        String attempt = start(learner, "exam");
        JsonNode items = learner.get("/attempts/" + attempt + "/items").json().path("items");
        for (JsonNode item : items) {
            int position = item.path("position").asInt();
            Response right = given(attempt, position).content().task().modelAnswer();
            learner.put(
                            "/attempts/" + attempt + "/responses/" + position,
                            "{\"revision\": 1, \"response\": " + ResponseJson.write(right) + "}")
                    .requireStatus(200);
        }
        JsonNode result = learner.post("/attempts/" + attempt + "/submit", "")
                .requireStatus(200)
                .json();

        assertThat(result.path("raw").asInt()).isEqualTo(items.size());
        assertThat(learner.get("/attempts/" + attempt + "/review")
                        .requireStatus(200)
                        .raw()
                        .body())
                .doesNotContain("{{");
    }

    @Test
    void explainsTheNumbersThatWereSeen() {
        Api learner = learner().api();
        String attempt = start(learner, "tutor");
        JsonNode item = learner.get("/attempts/" + attempt + "/items/1").json();
        ItemVersion given = given(attempt, 1);
        String answer = ResponseJson.write(given.content().task().modelAnswer()).toString();
        JsonNode feedback = learner.put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"final\": true, \"response\": " + answer + "}")
                .requireStatus(200)
                .json()
                .path("feedback");

        assertThat(feedback.path("correct").asBoolean()).isTrue();
        assertThat(item.path("stemHtml").asString()).isNotBlank();
        assertThat(feedback.path("rationaleHtml").asString()).isNotBlank().doesNotContain("{{");
    }

    private static String start(Api learner, String mode) {
        return learner.post("/attempts", "{\"exam\": \"%s\", \"mode\": \"%s\"}".formatted(EXAM, mode))
                .requireStatus(201)
                .text("/id");
    }

    private ItemVersion given(String attempt, int position) {
        return jdbc.sql("""
                        select i.item_version_id, a.seed
                        from attempt_item i
                        join attempt a on a.id = i.attempt_id
                        where i.attempt_id = :attempt and i.position = :position
                        """)
                .param("attempt", UUID.fromString(attempt))
                .param("position", position)
                .query((row, number) -> bank.version(new ItemVersionId(row.getObject("item_version_id", UUID.class)))
                        .given(ItemSeed.of(row.getLong("seed"), position)))
                .single();
    }
}
