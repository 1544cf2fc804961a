package org.aliquot.hooks;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.outgoing.CallJson;

/** Writes what happened as the other side reads it. */
final class HookMessages {

    private record Message(String type, Instant timestamp, Map<String, String> data) {}

    private HookMessages() {}

    static String body(HookNews news) {
        return CallJson.write(new Message(news.event().type(), news.at(), new TreeMap<>(news.data())));
    }
}
