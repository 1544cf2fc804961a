package org.aliquot.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.authoring.internal.ContentTree;
import org.aliquot.question.ItemContent;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a question by their paths, such as {@code stem} or {@code options[b].rationale}: parts of a list go by their
 * ids, and {@value ContentTree#KEY} names the right options. In the order in which a question is stored.
 */
public final class ItemFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ItemFields() {}

    /** Each field's text; lists of words are one word to a line, what is not there is left out. */
    public static Map<String, String> of(ItemContent content) {
        ItemFields fields = new ItemFields();
        fields.add("", ContentTree.of(content));
        return fields.fields;
    }

    private void add(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(part -> add(ContentTree.within(path, part.getKey()), part.getValue()));
        } else if (ContentTree.hasIds(node)) {
            node.forEach(part -> part.properties().stream()
                    .filter(property -> !property.getKey().equals("id"))
                    .forEach(property -> add(
                            ContentTree.within(ContentTree.part(path, part), property.getKey()), property.getValue())));
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
