package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The fifty-question mock exam: drawn to the blueprint, scored honestly, proven by a receipt. */
class MockExamIT extends PlatformTest {

    @Test
    void isDrawnToTheBlueprintWithoutRepeats() {
        String attempt = start(learner().api());

        Map<String, Integer> areas = new HashMap<>();
        jdbc.sql("select area, count(*) as n from attempt_item where attempt_id = :id group by area")
                .param("id", UUID.fromString(attempt))
                .query((row, number) -> areas.put(row.getString("area"), row.getInt("n")))
                .list();
        assertThat(areas.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50);
        assertThat(areas.get("BB")).isBetween(8, 10);
        assertThat(areas.get("UA")).isBetween(3, 5);
        assertThat(areas.get("CHEM")).isBetween(10, 12);
        assertThat(areas.get("HEMA")).isBetween(10, 12);
        assertThat(areas.get("IMMU")).isBetween(3, 5);
        assertThat(areas.get("MICR")).isBetween(8, 10);
        assertThat(areas.get("LO")).isBetween(3, 5);
        assertThat(jdbc.sql("select count(distinct item_version_id) from attempt_item where attempt_id = :id")
                        .param("id", UUID.fromString(attempt))
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void scoresWhatTheReviewShowsOutOfAllQuestions() {
        Api learner = learner().api();
        String attempt = start(learner);
        for (int position = 1; position <= 20; position++) {
            JsonNode item =
                    learner.get("/attempts/" + attempt + "/items/" + position).json();
            learner.put("/attempts/" + attempt + "/responses/" + position, firstOptions(item))
                    .requireStatus(200);
        }
        JsonNode result = learner.post("/attempts/" + attempt + "/submit", "")
                .requireStatus(200)
                .json();
        JsonNode review = learner.get("/attempts/" + attempt + "/review")
                .requireStatus(200)
                .json();

        int right = 0;
        for (JsonNode question : review.path("items")) {
            right += question.path("creditHundredths").asInt() == 100 ? 1 : 0;
        }
        assertThat(result.path("raw").asInt()).isEqualTo(right);
        assertThat(result.path("answered").asInt()).isEqualTo(20);
        assertThat(result.path("total").asInt())
                .as("the denominator was fixed at the start")
                .isEqualTo(50);
        assertThat(result.path("se").asDouble()).isPositive();
        assertThat(result.path("low").asInt())
                .isLessThanOrEqualTo(result.path("scaled").asInt());
        assertThat(result.path("high").asInt())
                .isGreaterThanOrEqualTo(result.path("scaled").asInt());
        assertThat(result.path("label").asString()).contains("only the authors have judged");
        assertThat(result.has("passProbability")).as("a young bank gives none").isFalse();
        int ofAreas = 0;
        for (JsonNode area : result.path("areas")) {
            ofAreas += area.path("correct").asInt();
        }
        assertThat(ofAreas).isEqualTo(right);
    }

    @Test
    void writesOneReceiptLineForEachStoredAnswerAndAnybodyCanCheckIt() {
        Api learner = learner().api();
        String attempt = start(learner);
        for (int position = 1; position <= 3; position++) {
            JsonNode item =
                    learner.get("/attempts/" + attempt + "/items/" + position).json();
            learner.put("/attempts/" + attempt + "/responses/" + position, firstOptions(item))
                    .requireStatus(200);
        }
        learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        JsonNode receipt = learner.get("/attempts/" + attempt + "/receipt").json();

        assertThat(receipt.path("answers")).hasSize(3);
        assertThat(receipt.path("head")).isEqualTo(receipt.path("code"));
        assertThat(receipt.toString()).doesNotContain("rationaleHtml").doesNotContain("\"correct\"");
        assertThat(anonymous()
                        .get("/verify/" + receipt.path("code").asString())
                        .json()
                        .path("valid")
                        .asBoolean())
                .isTrue();

        jdbc.sql("update response set payload = null where attempt_id = :id and position = 2")
                .param("id", UUID.fromString(attempt))
                .update();
        assertThat(anonymous()
                        .get("/verify/" + receipt.path("code").asString())
                        .json()
                        .path("valid")
                        .asBoolean())
                .as("a changed answer breaks the chain")
                .isFalse();
    }

    @Test
    void keepsEveryEarlierAttempt() {
        Api learner = learner().api();
        Set<String> attempts = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            String attempt = start(learner);
            attempts.add(attempt);
            learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        }

        assertThat(attempts).hasSize(3);
        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(
                                learner.get("/attempts/" + attempt + "/result").text("/status"))
                        .isEqualTo("final"));
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private static String firstOptions(JsonNode item) {
        String first = item.at("/options/0/id").asString();
        String second = item.at("/options/1/id").asString();
        return item.path("type").asString().equals("multiple")
                ? "{\"revision\": 1, \"response\": {\"choices\": [\"%s\", \"%s\"]}}".formatted(first, second)
                : "{\"revision\": 1, \"response\": {\"choice\": \"%s\"}}".formatted(first);
    }
}
