package org.aliquot.web.lti;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** A system that wants exams to be chosen for a course, and takes what was. */
final class FakePicker {

    private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private FakePicker() {}

    /** A launch as a question for exams. */
    static Map<String, Object> asks(Map<String, Object> claims, Map<String, Object> settings) {
        Map<String, Object> asked = FakeLms.with(claims, "message_type", "LtiDeepLinkingRequest");
        asked.put(LINKING + "deep_linking_settings", settings);
        return asked;
    }

    /** How many links came. */
    static String picked(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Object items = SignedJWT.parse(body.replaceFirst("^JWT=", ""))
                    .getJWTClaimsSet()
                    .getClaim(LINKING + "content_items");
            return "<p>Came: " + ((List<?>) items).size() + "</p>";
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
