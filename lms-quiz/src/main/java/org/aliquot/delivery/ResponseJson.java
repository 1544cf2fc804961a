package org.aliquot.delivery;

import java.util.Set;
import java.util.TreeSet;
import org.aliquot.engine.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses as JSON, in the API and in the journal: {@code {"choice": "b"}}, {@code {"choices": ["a", "c"]}}. One spelling
 * for each response, so that equal answers are equal text.
 */
public final class ResponseJson {

    /** Longer than any honest option id. */
    private static final int LONGEST_ID = 64;

    private static final int MOST_CHOICES = 50;

    private static final JsonMapper JSON = new JsonMapper();

    private ResponseJson() {}

    /**
     * Reads a response; null and JSON null are no response.
     *
     * @throws MalformedResponseException when it is neither of the known shapes
     */
    public static @Nullable Response read(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isObject() && node.size() == 1) {
            JsonNode choice = node.get("choice");
            if (choice != null && choice.isString() && isId(choice.stringValue())) {
                return new Response.Choice(choice.stringValue());
            }
            JsonNode choices = node.get("choices");
            if (choices != null && choices.isArray()) {
                return choices(choices);
            }
        }
        throw new MalformedResponseException();
    }

    static @Nullable Response parse(@Nullable String json) {
        return json == null ? null : read(JSON.readTree(json));
    }

    /** The one spelling of a response. */
    public static JsonNode write(Response response) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (response) {
            case Response.Choice(String option) -> node.put("choice", option);
            case Response.Choices(var options) -> options.forEach(node.putArray("choices")::add);
        }
        return node;
    }

    static @Nullable String text(@Nullable Response response) {
        return response == null ? null : write(response).toString();
    }

    /** The kind of response an item type takes, as stored beside the question of an attempt. */
    static String kind(Response response) {
        return switch (response) {
            case Response.Choice _ -> "choice";
            case Response.Choices _ -> "choices";
        };
    }

    /** The option ids a response speaks of. */
    static Set<String> options(Response response) {
        return switch (response) {
            case Response.Choice(String option) -> Set.of(option);
            case Response.Choices(var options) -> options;
        };
    }

    private static @Nullable Response choices(JsonNode array) {
        TreeSet<String> ids = new TreeSet<>();
        for (JsonNode element : array) {
            if (!element.isString() || !isId(element.stringValue()) || !ids.add(element.stringValue())) {
                throw new MalformedResponseException();
            }
        }
        if (ids.size() > MOST_CHOICES) {
            throw new MalformedResponseException();
        }
        return ids.isEmpty() ? null : new Response.Choices(ids);
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID;
    }
}
