package org.aliquot.authoring.internal;

import org.aliquot.question.ItemContent;
import org.aliquot.stored.ComponentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question as a tree of fields, whatever kind it is. Which options are right is one field beside them, because two people who
 * each mark another one have both changed the key.
 */
public final class ContentTree {

    /** Ids of the right ones in the list of options beside it. */
    public static final String KEY = "@key";

    private static final JsonMapper JSON = ComponentJson.builder().build();

    private ContentTree() {}

    public static JsonNode of(ItemContent content) {
        JsonNode tree = JSON.valueToTree(content);
        outOfOptions(tree);
        return tree;
    }

    /** The question of a tree made by {@link #of}; the tree is used up. */
    static ItemContent content(JsonNode tree) {
        intoOptions(tree);
        return JSON.treeToValue(tree, ItemContent.class);
    }

    /** Whether it is a list of parts that go by their ids. */
    public static boolean hasIds(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.valueStream().allMatch(part -> part.path("id").isString());
    }

    static String id(JsonNode part) {
        return part.path("id").asString();
    }

    public static String within(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public static String part(String path, JsonNode part) {
        return path + "[" + id(part) + "]";
    }

    private static void outOfOptions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.valueStream().forEach(ContentTree::outOfOptions);
            object.valueStream().filter(ContentTree::isMarked).findFirst().ifPresent(options -> {
                ArrayNode key = JSON.createArrayNode();
                options.forEach(option -> {
                    if (((ObjectNode) option).remove("correct").asBoolean()) {
                        key.add(id(option));
                    }
                });
                object.set(KEY, key);
            });
        }
    }

    private static boolean isMarked(JsonNode list) {
        return hasIds(list)
                && list.valueStream().allMatch(part -> part.path("correct").isBoolean());
    }

    private static void intoOptions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode key = object.remove(KEY);
            if (key != null) {
                object.valueStream()
                        .filter(ContentTree::hasIds)
                        .findFirst()
                        .ifPresent(options -> options.forEach(option -> ((ObjectNode) option)
                                .put(
                                        "correct",
                                        key.valueStream()
                                                .anyMatch(id -> id.asString().equals(id(option))))));
            }
            object.valueStream().forEach(ContentTree::intoOptions);
        }
    }
}
