package org.aliquot.badge;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Open Badges 3.0 asks of a credential, in our own words: {@code open-badge.schema.json}. */
final class BadgeSchema {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PARTS = "$defs";
    private static final JsonNode WHOLE = read();

    private BadgeSchema() {}

    /** Where a credential is not as it is asked for, and why; empty where it is. */
    static List<String> problems(JsonNode credential) {
        return problems(WHOLE, credential);
    }

    /** The same of a part that stands by itself, such as a {@code Profile}. */
    static List<String> problems(String part, JsonNode document) {
        ObjectNode description = JSON.createObjectNode();
        description.put("$ref", "#/" + PARTS + "/" + part);
        description.set(PARTS, WHOLE.path(PARTS));
        return problems(description, document);
    }

    private static List<String> problems(JsonNode description, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(description.toString())
                .validate(document)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(BadgeSchema.class.getResourceAsStream("open-badge.schema.json"))) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
