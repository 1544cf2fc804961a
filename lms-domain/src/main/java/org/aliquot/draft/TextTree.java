package org.aliquot.draft;

import org.aliquot.stored.ComponentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a kind of text is a tree of fields: what two people change is told apart by it. A list whose parts all have an {@code id} goes
 * by their ids.
 *
 * @param <T> the text
 */
public abstract class TextTree<T> {

    private static final JsonMapper JSON = ComponentJson.builder().build();

    private final Class<T> type;

    protected TextTree(Class<T> type) {
        this.type = type;
    }

    public final JsonNode of(T content) {
        ObjectNode tree = JSON.valueToTree(content);
        open(tree);
        return tree;
    }

    /** The text of a tree made by {@link #of}; the tree is used up. */
    final T content(JsonNode tree) {
        close((ObjectNode) tree);
        return JSON.treeToValue(tree, type);
    }

    /** Makes one field of what only one can change, and several of what two can. */
    protected abstract void open(ObjectNode tree);

    /** Takes back {@link #open}. */
    protected abstract void close(ObjectNode tree);
}
