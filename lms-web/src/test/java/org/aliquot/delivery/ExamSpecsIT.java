package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The boards' exams as data, and a bank that fills each of them. */
class ExamSpecsIT extends PlatformTest {

    @Test
    void offersLearnersWhatTheBankCanFill() {
        Api learner = learner().api();
        learner.post("/enrollments", "{\"course\": \"phlebotomy\"}").requireStatus(201);
        Map<String, JsonNode> exams = new HashMap<>();
        learner.get("/exams")
                .json()
                .path("items")
                .forEach(exam -> exams.put(exam.path("key").asString(), exam));

        is(of(exams, "ascp-mlt-exam"), "adaptive", 100, 150);
        is(of(exams, "pbt-exam"), "adaptive", 80, 120);
        is(of(exams, "amt-mlt-exam"), "fixed", 210, 210);
        is(of(exams, "ascp-mls-exam"), "adaptive", 100, 150);
        is(of(exams, "amt-mls-exam"), "fixed", 210, 210);
        is(of(exams, "amt-cmla-exam"), "fixed", 200, 150);
        assertThat(of(exams, "amt-mlt-exam").path("unverified").toString()).contains("Time limit assumed");
        assertThat(exams).containsKey("mlt-adaptive-30");
    }

    @Test
    void drawsTheAreasOfAnAmtFormFromTheSameBank() {
        Api learner = learner().api();
        String attempt = learner.post("/attempts", "{\"exam\": \"amt-mlt-20\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        JsonNode result = learner.post("/attempts/" + attempt + "/submit", "").json();
        Map<String, Integer> areas = new HashMap<>();
        StreamSupport.stream(result.path("areas").spliterator(), false)
                .forEach(area -> areas.put(
                        area.path("code").asString(), area.path("total").asInt()));
        assertThat(areas)
                .containsEntry("GEN", 3)
                .containsEntry("CHEM", 4)
                .containsEntry("COAG", 1)
                .containsEntry("IH", 2);
        assertThat(result.path("scaled").asInt()).as("on the scale of 0 to 100").isBetween(0, 70);
    }

    private static JsonNode of(Map<String, JsonNode> exams, String key) {
        return requireNonNull(exams.get(key), key);
    }

    private static void is(JsonNode exam, String delivery, int items, int minutes) {
        assertThat(exam.path("delivery").asString()).isEqualTo(delivery);
        assertThat(exam.path("items").asInt()).isEqualTo(items);
        assertThat(exam.path("timeLimitMinutes").asInt()).isEqualTo(minutes);
        assertThat(exam.path("unverified")).isNotEmpty();
    }
}
