package org.aliquot.crash;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aliquot.Await;
import tools.jackson.databind.JsonNode;

/** Every answer that the server said it saved, with its contents, as the learners' side remembers it. */
final class Acknowledged {

    record Key(UUID attempt, int position, int lease, int revision) {}

    private final Map<Key, JsonNode> responses = new ConcurrentHashMap<>();

    void add(Key key, JsonNode response) {
        responses.put(key, response);
    }

    int size() {
        return responses.size();
    }

    Map<Key, JsonNode> all() {
        return Map.copyOf(responses);
    }

    /** Returns when so many more are in, so that a kill always falls among answers. */
    void awaitMore(int count) {
        int wanted = size() + count;
        Await.until(wanted + " answers acknowledged", Duration.ofMinutes(2), () -> size() >= wanted);
    }
}
