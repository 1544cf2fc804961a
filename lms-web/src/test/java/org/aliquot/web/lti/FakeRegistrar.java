package org.aliquot.web.lti;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where tools register with a system, and what it says of itself. */
final class FakeRegistrar {

    static final String DEPLOYMENT = "deployment-9";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final String client = "registered-" + UUID.randomUUID();
    private final List<JsonNode> tools = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile String complaint = "";

    FakeRegistrar(HttpServer server) {
        this.server = server;
        server.createContext("/configuration", exchange -> answer(exchange, 200, configuration(origin() + "/token")));
        server.createContext(
                "/private-configuration",
                exchange -> answer(exchange, 200, configuration("https://192.168.1.1/token")));
        server.createContext("/register", this::register);
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Map<String, Object> configuration(String token) {
        return Map.of(
                "issuer",
                origin(),
                "authorization_endpoint",
                origin() + "/auth",
                "token_endpoint",
                token,
                "jwks_uri",
                origin() + "/keys",
                "registration_endpoint",
                origin() + "/register",
                "https://purl.imsglobal.org/spec/lti-platform-configuration",
                Map.of("product_family_code", "fakelms"));
    }

    private void register(HttpExchange exchange) throws IOException {
        JsonNode tool = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!complaint.isEmpty()) {
            answer(exchange, 400, Map.of("error_description", complaint));
            return;
        }
        tools.add(tool);
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, Object> told = new HashMap<>();
        told.put("client_id", client);
        told.put("https://purl.imsglobal.org/spec/lti-tool-configuration", Map.of("deployment_id", DEPLOYMENT));
        answer(exchange, 200, told);
    }

    String client() {
        return client;
    }

    List<JsonNode> tools() {
        return List.copyOf(tools);
    }

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    void refuse(String why) {
        complaint = why;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> told) throws IOException {
        byte[] bytes = JSON.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
