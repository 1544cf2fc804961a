package org.aliquot.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Responses with the outcomes that are expected of them. */
final class CaseFile {

    private final JsonNode file;

    /** Holds what a file says: {@code {cases: [{name, responses, expect}], seed}}. */
    CaseFile(JsonNode file) {
        this.file = file;
    }

    boolean isEmpty() {
        return cases().isEmpty();
    }

    private JsonNode cases() {
        return file.isArray() ? file : file.path("cases");
    }

    /** Scores each case with the item's own rules. */
    List<GradedCase> grade(Tag item) {
        List<GradedCase> graded = new ArrayList<>();
        Set<String> unknown = Constructs.unknown(item);
        int number = 0;
        for (JsonNode one : cases()) {
            number++;
            String name = one.path("name").asString("case " + number);
            graded.add(
                    unknown.isEmpty()
                            ? grade(item, one, name)
                            : new GradedCase.Unsupported(name, String.join(", ", unknown)));
        }
        return graded;
    }

    private GradedCase grade(Tag item, JsonNode one, String name) {
        try {
            ScoredItem scored = ScoredItem.of(item, responses(one), seed(one));
            return new Expected(one.path("expect"))
                    .difference(scored)
                    .<GradedCase>map(why -> new GradedCase.Different(name, why))
                    .orElseGet(() -> new GradedCase.Equal(name));
        } catch (Unsupported unsupported) {
            return new GradedCase.Unsupported(name, unsupported.construct());
        }
    }

    private Map<String, Answer> responses(JsonNode one) {
        Map<String, Answer> responses = new LinkedHashMap<>();
        add(file.path("responses"), responses);
        add(one.path("responses"), responses);
        return responses;
    }

    private static void add(JsonNode node, Map<String, Answer> responses) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                throw new Unsupported("a response that is a record");
            }
            responses.put(entry.getKey(), new Answer(Expected.texts(entry.getValue())));
        });
    }

    private @Nullable Long seed(JsonNode one) {
        JsonNode seed = one.has("seed") ? one.path("seed") : file.path("seed");
        return seed.isNumber() ? seed.asLong() : null;
    }
}
