package org.aliquot.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a text by their paths, such as {@code stem} or {@code options[b].rationale}: parts of a list go by their ids. In the
 * order of the tree.
 */
public final class TextFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private TextFields() {}

    /** Each field's text; lists of words are one word to a line, what is not there is left out. */
    public static Map<String, String> of(JsonNode tree) {
        TextFields fields = new TextFields();
        fields.add("", tree);
        return fields.fields;
    }

    /** Whether it is a list of parts that go by their ids. */
    public static boolean hasIds(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.valueStream().allMatch(part -> part.path("id").isString());
    }

    public static String id(JsonNode part) {
        return part.path("id").asString();
    }

    static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(part -> add(within(path, part.getKey()), part.getValue()));
        } else if (hasIds(node)) {
            node.forEach(part -> part.properties().stream()
                    .filter(property -> !property.getKey().equals("id"))
                    .forEach(property ->
                            add(within(path + "[" + id(part) + "]", property.getKey()), property.getValue())));
        } else {
            String text = text(node);
            if (!text.isEmpty()) {
                fields.put(path, text);
            }
        }
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        if (!node.isArray()) {
            return node.asString();
        }
        List<String> lines = new ArrayList<>();
        node.forEach(part -> lines.add(part.isContainer() ? part.toString() : part.asString()));
        return String.join("\n", lines);
    }
}
