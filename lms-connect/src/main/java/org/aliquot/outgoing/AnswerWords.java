package org.aliquot.outgoing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What another system says about a refusal, made short: for whoever has to speak with those who run it. */
public final class AnswerWords {

    private static final int LONGEST = 300;
    private static final int DEEPEST = 8;
    private static final List<String> NAMES =
            List.of("error_description", "message", "detail", "title", "error", "reason");

    private AnswerWords() {}

    /** Empty where it says nothing that people could read. */
    public static String of(CallResult.Answered answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        String text = type.contains("json")
                ? CallJson.read(answer.body()).map(node -> message(node, 0)).orElse("")
                : type.contains("html") ? "" : answer.body();
        String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** The first message, however deep it lies: each system wraps them in its own way. */
    private static String message(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        Stream<String> own = NAMES.stream()
                .map(node::get)
                .filter(Objects::nonNull)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
        Stream<String> within =
                node.valueStream().filter(JsonNode::isContainer).map(inner -> message(inner, depth + 1));
        return Stream.concat(own, within)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
