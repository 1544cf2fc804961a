package org.aliquot.outgoing;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it goes to other systems and comes from them: never what is stored, and never what our own API shows. */
public final class CallJson {

    private static final JsonMapper JSON = new JsonMapper();

    private CallJson() {}

    public static String write(Object message) {
        return JSON.writeValueAsString(message);
    }

    /** Empty for what is none. */
    public static Optional<JsonNode> read(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(node -> !node.isMissingNode());
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** What a call brought; empty where it failed, or brought something else. */
    public static Optional<JsonNode> read(CallResult result) {
        return result instanceof CallResult.Answered answer && answer.isSuccess()
                ? read(answer.body())
                : Optional.empty();
    }
}
