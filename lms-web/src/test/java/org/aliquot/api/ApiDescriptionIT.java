package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
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

    @Autowired
    private OpenApiWebMvcResource controllers;

    @Test
    void theApiIsWhatItsDescriptionSays() throws Exception {
        String described = JSON.writeValueAsString(sorted(found())) + "\n";
        if (Boolean.getBoolean("aliquot.renew")) {
            Files.writeString(DESCRIBED, described);
        }
        assertThat(described)
                .as("the API changed: see %s", getClass().getSimpleName())
                .isEqualTo(Files.readString(DESCRIBED));
    }

    @Test
    void theDescriptionIsServedToEverybody() throws IOException {
        Api.Reply served = anonymous()
                .send(anonymous().request(site() + "/v3/api-docs").GET())
                .requireStatus(200);
        assertThat(served.raw().headers().firstValue("Content-Type")).contains("application/json");
        assertThat(served.json()).isEqualTo(JSON.readTree(Files.readString(DESCRIBED)));
    }

    /** What the controllers say of themselves, with the names of shapes as they stand in the code. */
    private JsonNode found() throws Exception {
        Stream.of(true, false)
                .map(ModelConverters::getInstance)
                .forEach(all -> all.addConverter(ApiDescriptionIT::worded));
        byte[] text = controllers.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ROOT);
        String named = new String(text, StandardCharsets.UTF_8)
                .replaceAll("(?<=[\"/])(?:org|tools)\\.[a-z.]+\\.(?=[A-Z][\\w.$]*\")", "")
                .replaceAll("(?<=[A-Za-z])\\$(?=[A-Z])", ".");
        ObjectNode description = (ObjectNode) JSON.readTree(named);
        description.putObject("info").put("title", "Aliquot").put("version", "1");
        return description.without("servers"); // the port of this run
    }

    /** springdoc looks for words on each enum itself; ours stand on what they all are. */
    private static @Nullable Schema<?> worded(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        @SuppressWarnings("unchecked") // an enum's values are its own business
        Schema<Object> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (schema != null
                && Json.mapper().constructType(type.getType()).getRawClass() instanceof Class<?> raw
                && Word.class.isAssignableFrom(raw)) {
            schema.setEnum(Stream.of(raw.getEnumConstants())
                    .map(value -> JSON.convertValue(value, Object.class))
                    .toList());
        }
        return schema;
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
