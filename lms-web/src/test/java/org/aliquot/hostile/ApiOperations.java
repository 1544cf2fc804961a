package org.aliquot.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every operation of the product's own description of its API. */
final class ApiOperations {

    private ApiOperations() {}

    static List<Operation> of(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation(path.getKey(), operation))));
        return operations;
    }

    private static Operation operation(String path, Map.Entry<String, JsonNode> described) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : described.getValue().path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                names.add(parameter.path("name").asString());
            }
        }
        Map.Entry<String, JsonNode> body =
                described.getValue().path("requestBody").path("content").properties().stream()
                        .findFirst()
                        .orElse(null);
        return new Operation(
                described.getKey().toUpperCase(java.util.Locale.ROOT),
                path,
                names,
                body == null ? "" : body.getKey(),
                body == null ? null : body.getValue().path("schema"));
    }
}
