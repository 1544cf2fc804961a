package org.aliquot.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings together what two people made of one text, field by field; a field that both changed is disputed. */
public final class TextMerge {

    /**
     * What came of it.
     *
     * @param content with the preferred words in disputed fields
     * @param theirs fields that only they changed
     * @param disputed fields that both changed, each to something else
     */
    public record Outcome<T>(T content, SequencedSet<String> theirs, SequencedSet<String> disputed) {}

    private static final String TYPE = "type";

    private final boolean preferMine;
    private final SequencedSet<String> theirs = new LinkedHashSet<>();
    private final SequencedSet<String> disputed = new LinkedHashSet<>();

    private TextMerge(boolean preferMine) {
        this.preferMine = preferMine;
    }

    /** {@code base} is what both began from; null where it is not known any more, and then every difference is disputed. */
    public static <T> Outcome<T> of(TextTree<T> tree, @Nullable T base, T mine, T their, boolean preferMine) {
        TextMerge merge = new TextMerge(preferMine);
        JsonNode before = base == null ? MissingNode.getInstance() : tree.of(base);
        JsonNode merged = merge.merge("", before, tree.of(mine), tree.of(their));
        return new Outcome<>(tree.content(merged), merge.theirs, merge.disputed);
    }

    private JsonNode merge(String path, JsonNode base, JsonNode mine, JsonNode their) {
        if (mine.equals(their)) {
            return mine;
        }
        if (mine.isObject() && their.isObject() && mine.path(TYPE).equals(their.path(TYPE))) {
            return objects(path, base, (ObjectNode) mine, (ObjectNode) their);
        }
        if (TextFields.hasIds(mine) && TextFields.hasIds(their)) {
            return lists(path, base, mine, their);
        }
        if (mine.equals(base)) {
            theirs.add(path);
            return their;
        }
        if (their.equals(base)) {
            return mine;
        }
        disputed.add(path);
        return preferMine ? mine : their;
    }

    private JsonNode objects(String path, JsonNode base, ObjectNode mine, ObjectNode their) {
        ObjectNode merged = mine.deepCopy();
        SequencedSet<String> names = new LinkedHashSet<>(mine.propertyNames());
        names.addAll(their.propertyNames());
        for (String name : names) {
            put(merged, name, merge(TextFields.within(path, name), base.path(name), mine.path(name), their.path(name)));
        }
        return merged;
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        if (value.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    /** In the order of whoever changed it, and mine where both did; what the other added comes last. */
    private JsonNode lists(String path, JsonNode base, JsonNode mine, JsonNode their) {
        Map<String, JsonNode> before = byId(base);
        Map<String, JsonNode> here = byId(mine);
        Map<String, JsonNode> there = byId(their);
        boolean mineStands =
                !here.keySet().stream().toList().equals(before.keySet().stream().toList());
        SequencedSet<String> ids = new LinkedHashSet<>((mineStands ? here : there).keySet());
        ids.addAll((mineStands ? there : here).keySet());
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            JsonNode part = merge(path + "[" + id + "]", in(before, id), in(here, id), in(there, id));
            if (!part.isMissingNode()) {
                merged.add(part);
            }
        }
        return merged;
    }

    private static JsonNode in(Map<String, JsonNode> parts, String id) {
        return parts.getOrDefault(id, MissingNode.getInstance());
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        return list.valueStream()
                .collect(Collectors.toMap(TextFields::id, part -> part, (first, second) -> first, LinkedHashMap::new));
    }
}
