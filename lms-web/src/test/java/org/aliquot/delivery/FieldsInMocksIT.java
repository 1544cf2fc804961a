package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
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

    /** A question of an attempt. */
    private record Asked(String attempt, JsonNode question) {}

    @Test
    void aFieldIsShownAnsweredAndScored() {
        Api api = learner().api();
        ScriptedLearner sitter = new ScriptedLearner(jdbc, api, 9);
        Asked field = IntStream.range(0, MOST_TRIES)
                .mapToObj(_ -> sitter.start(MOCK).requireStatus(201).text("/id"))
                .flatMap(attempt -> fieldOf(api, sitter, attempt).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field in " + MOST_TRIES + " mock exams"));
        assertThat(field.question().toString())
                .contains("data:image/jpeg;base64,")
                .doesNotContain("\"correct\"");

        int position = field.question().path("position").asInt();
        String right = sitter.response(field.attempt(), position, true);
        sitter.put(field.attempt(), position, 1, right, false).requireStatus(200);
        sitter.submit(field.attempt()).requireStatus(200);
        assertThat(api.get("/attempts/" + field.attempt() + "/result")
                        .json()
                        .path("raw")
                        .asInt())
                .isEqualTo(1);
    }

    /** An attempt without one is handed in, so that another can begin. */
    private static Optional<Asked> fieldOf(Api api, ScriptedLearner sitter, String attempt) {
        JsonNode items = api.get("/attempts/" + attempt + "/items").json().path("items");
        Optional<Asked> found = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("type").asString().equals("field"))
                .map(item -> new Asked(attempt, item))
                .findFirst();
        if (found.isEmpty()) {
            sitter.submit(attempt).requireStatus(200);
        }
        return found;
    }
}
