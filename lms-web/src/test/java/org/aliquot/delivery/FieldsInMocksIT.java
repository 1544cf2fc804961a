package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mock exams show fields under the microscope among their questions, as the boards do. */
class FieldsInMocksIT extends PlatformTest {

    private static final String MOCK = "mlt-mock-50";

    /** One in twelve questions of this bank shows one. */
    private static final int MOST_TRIES = 20;

    @Test
    void aFieldIsShownAnsweredAndScored() {
        Person person = learner();
        Api api = person.api();
        ScriptedLearner sitter = new ScriptedLearner(jdbc, api, 9);
        String attempt = null;
        JsonNode field = null;
        for (int tries = 0; field == null && tries < MOST_TRIES; tries++) {
            if (attempt != null) {
                sitter.submit(attempt).requireStatus(200);
            }
            attempt = sitter.start(MOCK).requireStatus(201).text("/id");
            field = fieldOf(api, attempt);
        }
        assertThat(field).as("a field in " + MOST_TRIES + " mock exams").isNotNull();
        assertThat(field.toString()).contains("data:image/jpeg;base64,").doesNotContain("\"correct\"");

        int position = field.path("position").asInt();
        sitter.put(attempt, position, 1, sitter.response(attempt, position, true), false)
                .requireStatus(200);
        sitter.submit(attempt).requireStatus(200);
        assertThat(api.get("/attempts/" + attempt + "/result")
                        .json()
                        .path("raw")
                        .asInt())
                .isEqualTo(1);
    }

    private static JsonNode fieldOf(Api api, String attempt) {
        return StreamSupport.stream(
                        api.get("/attempts/" + attempt + "/items")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("type").asString().equals("field"))
                .findFirst()
                .orElse(null);
    }
}
