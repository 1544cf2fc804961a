package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code docs/api/v1.json} is what other people's programs are written by: it changes on purpose only. To renew it, run this
 * test with {@code -Daliquot.renew=true}, look at the difference, and say in {@code docs/api/changes.md} what it means.
 */
class ApiDescriptionIT extends PlatformTest {

    private static final Path DESCRIBED = Path.of("..", "docs", "api", "v1.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void theApiIsWhatItsDescriptionSays() throws IOException {
        String described = JSON.writeValueAsString(sorted(found())) + "\n";
        if (Boolean.getBoolean("aliquot.renew")) {
            Files.writeString(DESCRIBED, described);
        }
        assertThat(described)
                .as("the API changed: see %s", getClass().getSimpleName())
                .isEqualTo(Files.readString(DESCRIBED));
    }

    private JsonNode found() {
        ObjectNode description = (ObjectNode) anonymous()
                .send(anonymous().request(site() + "/v3/api-docs"))
                .requireStatus(200)
                .json();
        return description.without("servers"); // the port of this run
    }

    /** The same text for the same API, whatever order it was found in. */
    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var fields = new TreeMap<String, JsonNode>();
            object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return JSON.createObjectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(one -> copy.add(sorted(one)));
            return copy;
        }
        return node;
    }
}
