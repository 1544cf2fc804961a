package org.aliquot.rehearsal;

import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody who knows nothing answers; null where a kind of question wants more than a choice, which is flagged then. */
final class ShadowAnswer {

    private ShadowAnswer() {}

    static @Nullable ObjectNode to(JsonNode item, Random dice) {
        List<String> options = StreamSupport.stream(item.path("options").spliterator(), false)
                .map(option -> option.path("id").asString())
                .toList();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        return switch (item.path("type").asString()) {
            case "single", "field", "true-false" ->
                options.isEmpty() ? null : answer.put("choice", options.get(dice.nextInt(options.size())));
            case "multiple" -> {
                options.stream()
                        .limit(Math.max(1, item.path("choose").asInt(1)))
                        .forEach(answer.putArray("choices")::add);
                yield options.isEmpty() ? null : answer;
            }
            case "ordering" -> {
                options.forEach(answer.putArray("order")::add);
                yield options.isEmpty() ? null : answer;
            }
            case "text", "written" -> answer.put("text", "rehearsal");
            default -> null;
        };
    }
}
