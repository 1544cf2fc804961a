package org.aliquot.outgoing;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to somebody else's system.
 *
 * @param headers by name; {@code Content-Type} too, where there is a body
 * @param body as text, or null for a request without one
 */
public record OutgoingCall(
        String method,
        URI target,
        Map<String, String> headers,
        @Nullable String body) {

    public OutgoingCall {
        headers = Map.copyOf(headers);
    }

    public static OutgoingCall get(URI target, Map<String, String> headers) {
        return new OutgoingCall("GET", target, headers, null);
    }

    /** Asks whether somebody is there, for nothing. */
    public static OutgoingCall head(URI target) {
        return new OutgoingCall("HEAD", target, Map.of(), null);
    }

    public static OutgoingCall post(URI target, Map<String, String> headers, String body) {
        return new OutgoingCall("POST", target, headers, body);
    }
}
