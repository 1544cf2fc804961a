package org.aliquot.web.lti;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The column of a link in the gradebook of a system: it keeps each score that comes, or says why it takes none, and shows what a teacher
 * typed.
 */
final class FakeColumn {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GRADEBOOK = "https://purl.imsglobal.org/spec/lti-ags/";

    private final HttpServer server;
    private final List<JsonNode> scores = new CopyOnWriteArrayList<>();
    private volatile String complaint = "";
    private volatile String typed = "";
    private volatile boolean open = true;

    FakeColumn(HttpServer server) {
        this.server = server;
        server.createContext(
                "/token", exchange -> answer(exchange, 200, Map.of("access_token", "token-1", "expires_in", 3600)));
        server.createContext("/columns/1/scores", this::take);
        server.createContext("/columns/1/results", this::show);
    }

    /** What launches of its link say. */
    Map<String, Object> claims() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/columns/1";
        return Map.of(
                "https://purl.imsglobal.org/spec/lti/claim/resource_link",
                Map.of("id", "link-1"),
                GRADEBOOK + "claim/endpoint",
                Map.of(
                        "lineitem",
                        address,
                        "scope",
                        open ? List.of(GRADEBOOK + "scope/score", GRADEBOOK + "scope/result.readonly") : List.of()));
    }

    /** From now on launches do not offer it. */
    void close() {
        open = false;
    }

    /** From now on nothing is taken; where nothing is said, everything is again. */
    void refuse(String why) {
        complaint = why;
    }

    /** A teacher gives somebody nine tenths of all points. */
    void type(String person) {
        typed = person;
    }

    List<JsonNode> scores() {
        return List.copyOf(scores);
    }

    private void show(HttpExchange exchange) throws IOException {
        boolean typedTheirs =
                !typed.isEmpty() && exchange.getRequestURI().getQuery().endsWith("user_id=" + typed);
        answer(
                exchange,
                200,
                typedTheirs ? List.of(Map.of("userId", typed, "resultScore", 9, "resultMaximum", 10)) : List.of());
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode score = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!"Bearer token-1".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
        } else if (complaint.isEmpty()) {
            scores.add(score);
            answer(exchange, 200, Map.of());
        } else {
            answer(exchange, 422, Map.of("message", complaint));
        }
    }

    private static void answer(HttpExchange exchange, int status, Object told) throws IOException {
        byte[] bytes = JSON.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
