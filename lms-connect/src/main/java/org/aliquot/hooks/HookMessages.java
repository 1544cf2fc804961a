package org.aliquot.hooks;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened as the other side reads it. */
@Component
class HookMessages {

    private record Message(String type, Instant timestamp, Map<String, String> data) {}

    private final JsonMapper json;

    HookMessages(JsonMapper json) {
        this.json = json;
    }

    String body(HookNews news) {
        return json.writeValueAsString(new Message(news.event().type(), news.at(), new TreeMap<>(news.data())));
    }
}
