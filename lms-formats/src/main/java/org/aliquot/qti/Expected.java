package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a case expects of an item: outcomes by name, the score, the feedback shown, pieces of the text. */
final class Expected {

    private static final Set<String> KNOWN =
            Set.of("score", "outcomes", "modalFeedbackIdentifiers", "itemBodyContains");

    private final JsonNode expect;

    Expected(JsonNode expect) {
        this.expect = expect;
    }

    /** The first thing in which the item differs; empty where it does in none. */
    Optional<String> difference(ScoredItem item) {
        for (String key : expect.propertyNames()) {
            if (!KNOWN.contains(key)) {
                throw new Unsupported("the expectation " + key);
            }
        }
        return outcome(item).or(() -> score(item)).or(() -> feedback(item)).or(() -> body(item));
    }

    private Optional<String> outcome(ScoredItem item) {
        for (Map.Entry<String, JsonNode> entry : expect.path("outcomes").properties()) {
            if (!item.knows(entry.getKey())) {
                return Optional.of(entry.getKey() + " is not declared");
            }
            Value value = item.value(entry.getKey());
            if (!equal(item.declaration(entry.getKey()), value, entry.getValue())) {
                return Optional.of(entry.getKey() + " is " + value + ", expected " + entry.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<String> score(ScoredItem item) {
        JsonNode wanted = expect.path("score");
        return wanted.isMissingNode() || close(item.score(), wanted.asDouble())
                ? Optional.empty()
                : Optional.of("the score is " + Value.text(item.score()) + ", expected " + wanted);
    }

    private Optional<String> feedback(ScoredItem item) {
        JsonNode wanted = expect.path("modalFeedbackIdentifiers");
        return wanted.isMissingNode() || texts(wanted).equals(item.feedback())
                ? Optional.empty()
                : Optional.of("the feedback shown is " + item.feedback() + ", expected " + wanted);
    }

    private Optional<String> body(ScoredItem item) {
        for (String wanted : texts(expect.path("itemBodyContains"))) {
            String text = item.bodyText();
            if (!text.contains(wanted)) {
                return Optional.of("the text is '" + text + "', expected '" + wanted + "' in it");
            }
        }
        return Optional.empty();
    }

    private static boolean equal(Declaration declaration, Value value, JsonNode wanted) {
        if (wanted.isNull() || value.isNull()) {
            return (wanted.isNull() || texts(wanted).stream().allMatch(String::isEmpty)) && value.isNull();
        }
        if (value.isNumber() && value.cardinality() == Cardinality.SINGLE && wanted.isNumber()) {
            return close(value.number(), wanted.asDouble());
        }
        BaseType type = declaration.type();
        if (type == null || wanted.isObject()) {
            throw new Unsupported("an expected record");
        }
        List<Object> members = texts(wanted).stream()
                .flatMap(text -> type.parse(text).stream())
                .collect(Collectors.toList());
        return members.size() == texts(wanted).size()
                && value.matches(Value.list(declaration.cardinality(), type, members));
    }

    /** Beyond the last digits of a double, which depend on the order of additions, everything counts. */
    private static boolean close(double value, double wanted) {
        return Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    }

    static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asString());
    }
}
