package org.aliquot.statistics.internal;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which options a stored answer names. */
public final class ChosenOptions {

    private static final JsonMapper JSON = new JsonMapper();

    private ChosenOptions() {}

    /** None for an answer left blank or one that names no options; what was too long to be counted whole cannot be read. */
    public static Set<String> of(String answer) {
        Set<String> options = new HashSet<>();
        if (!answer.isEmpty()) {
            try {
                JsonNode node = JSON.readTree(answer);
                if (node.path("choice").isString()) {
                    options.add(node.path("choice").stringValue());
                }
                node.path("choices").forEach(each -> options.add(each.asString()));
            } catch (JacksonException e) {
                return Set.of();
            }
        }
        return options;
    }
}
