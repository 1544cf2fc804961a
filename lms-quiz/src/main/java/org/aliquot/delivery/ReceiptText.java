package org.aliquot.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored response as receipts spell it. Never to be changed: signed receipts are checked by writing their lines again. So it
 * knows nothing of the kinds of questions, and what answers may be today plays no part in it.
 */
final class ReceiptText {

    /** The database keeps no order of fields; these come first, in this order, all others by name. */
    private static final List<String> FIRST = List.of("value", "unit", "crossedOut", "antibodies", "choice", "points");

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(ReceiptText::rank).thenComparing(Comparator.naturalOrder());

    private static final JsonMapper JSON = new JsonMapper();

    private ReceiptText() {}

    static @Nullable String of(@Nullable String stored) {
        return stored == null ? null : read(stored).toString();
    }

    static JsonNode read(String stored) {
        return ordered(JSON.readTree(stored), ORDER);
    }

    /** What is inside holds names that learners and authors chose: those are ordered by name alone. */
    private static JsonNode ordered(JsonNode node, Comparator<String> order) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .sorted(Map.Entry.comparingByKey(order))
                    .forEach(field -> object.set(field.getKey(), ordered(field.getValue(), Comparator.naturalOrder())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(ordered(element, Comparator.naturalOrder())));
            return array;
        }
        return node;
    }

    private static int rank(String field) {
        int place = FIRST.indexOf(field);
        return place < 0 ? FIRST.size() : place;
    }
}
