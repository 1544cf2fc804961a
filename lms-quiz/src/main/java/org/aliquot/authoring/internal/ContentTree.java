package org.aliquot.authoring.internal;

import org.aliquot.draft.TextFields;
import org.aliquot.draft.TextTree;
import org.aliquot.question.ItemContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question as a tree of fields, whatever kind it is. Which options are right is one field beside them, because two people who
 * each mark another one have both changed the key.
 */
public final class ContentTree extends TextTree<ItemContent> {

    public static final ContentTree TREE = new ContentTree();

    /** Ids of the right ones in the list of options beside it. */
    public static final String KEY = "@key";

    private ContentTree() {
        super(ItemContent.class);
    }

    @Override
    protected void open(ObjectNode tree) {
        outOfOptions(tree);
    }

    @Override
    protected void close(ObjectNode tree) {
        intoOptions(tree);
    }

    private static void outOfOptions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.valueStream().forEach(ContentTree::outOfOptions);
            object.valueStream().filter(ContentTree::isMarked).findFirst().ifPresent(options -> {
                ArrayNode key = JsonNodeFactory.instance.arrayNode();
                options.forEach(option -> {
                    if (((ObjectNode) option).remove("correct").asBoolean()) {
                        key.add(TextFields.id(option));
                    }
                });
                object.set(KEY, key);
            });
        }
    }

    private static boolean isMarked(JsonNode list) {
        return TextFields.hasIds(list)
                && list.valueStream().allMatch(part -> part.path("correct").isBoolean());
    }

    private static void intoOptions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode key = object.remove(KEY);
            if (key != null) {
                object.valueStream()
                        .filter(TextFields::hasIds)
                        .findFirst()
                        .ifPresent(options -> options.forEach(option -> ((ObjectNode) option)
                                .put(
                                        "correct",
                                        key.valueStream()
                                                .anyMatch(id -> id.asString().equals(TextFields.id(option))))));
            }
            object.valueStream().forEach(ContentTree::intoOptions);
        }
    }
}
