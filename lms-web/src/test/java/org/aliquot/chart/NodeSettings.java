package org.aliquot.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** With which settings the chart starts a node. */
public record NodeSettings(Map<String, JsonNode> byName) {

    public static NodeSettings of(String example) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        Chart.each(Chart.deployment(example).at("/spec/template/spec/containers/0/env"))
                .forEach(setting -> {
                    String name = setting.path("name").asString();
                    if (byName.put(name, setting) != null) {
                        throw new AssertionError(name + " is set twice");
                    }
                });
        return new NodeSettings(byName);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    String value(String name) {
        return Objects.requireNonNull(byName.get(name), name).path("value").asString();
    }

    /** Which key of which Secret. */
    JsonNode from(String name) {
        return Objects.requireNonNull(byName.get(name), name).at("/valueFrom/secretKeyRef");
    }
}
