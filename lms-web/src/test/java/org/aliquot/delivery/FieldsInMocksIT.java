package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mock exams show fields under the microscope among their questions, as the boards do. Their pictures come by themselves. */
class FieldsInMocksIT extends PlatformTest {

    private static final String MOCK = "mlt-mock-50";
    private static final Pattern ADDRESS = Pattern.compile("<image[^>]* href=\"/api/v1(/[^\"]+)\"");

    /** One in twelve questions of this bank shows one. */
    private static final int MOST_TRIES = 20;

    /** A question of an attempt. */
    private record Asked(String attempt, JsonNode question) {}

    @Test
    void aFieldIsShownAnsweredAndScored() {
        Api api = learner().api();
        ScriptedLearner sitter = new ScriptedLearner(jdbc, api, 9);
        Asked field = field(api, sitter);
        assertThat(field.question().toString()).doesNotContain("\"correct\"").doesNotContain("base64");
        HttpResponse<String> picture =
                api.get(address(field)).requireStatus(200).raw();
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("max-age=43200, private, immutable");

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

    @Test
    void itsPictureIsForWhoSitsTheAttemptAlone() {
        Api api = learner().api();
        String address = address(field(api, new ScriptedLearner(jdbc, api, 11)));

        learner().api().get(address).requireStatus(404);
        new Api(site(), null).get(address).requireStatus(401);
        api.get(address.replaceFirst("0$", "1")).requireStatus(404);
        api.get(address.replaceFirst("items/\\d+", "items/51")).requireStatus(404);
        api.get(address).requireStatus(200);
    }

    private static Asked field(Api api, ScriptedLearner sitter) {
        return IntStream.range(0, MOST_TRIES)
                .mapToObj(_ -> sitter.start(MOCK).requireStatus(201).text("/id"))
                .flatMap(attempt -> fieldOf(api, sitter, attempt).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field in " + MOST_TRIES + " mock exams"));
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

    private static String address(Asked field) {
        Matcher address = ADDRESS.matcher(field.question().at("/exhibits/0/svg").asString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
