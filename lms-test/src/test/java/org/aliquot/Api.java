package org.aliquot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The REST API as a program outside would call it. Paths start after {@code /api/v1}. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String site;
    private final @Nullable String token;

    public Api(String site, @Nullable String token) {
        this.site = site;
        this.token = token;
    }

    /** An answer of the API. */
    public record Reply(int status, JsonNode json, HttpResponse<String> raw) {

        public Reply requireStatus(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        "%s answered %d, not %d: %s".formatted(raw.request().uri(), status, expected, raw.body()));
            }
            return this;
        }

        public String text(String pointer) {
            return json.at(pointer).asString();
        }

        /** All that it says but the server's time, which goes on: the same for the same request again. */
        public JsonNode timeless() {
            return ((ObjectNode) json.deepCopy()).without("serverTime");
        }

        /** The stable word of a problem. */
        public String code() {
            return json.path("code").asString("");
        }
    }

    public Api signedIn(String email, String password) {
        Reply reply = post("/sessions", JSON.writeValueAsString(java.util.Map.of("email", email, "password", password)))
                .requireStatus(201);
        return new Api(site, reply.text("/token"));
    }

    public @Nullable String token() {
        return token;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Reply put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request to be made special by the caller. */
    public HttpRequest.Builder request(String path) {
        String address = path.startsWith("/") ? site + "/api/v1" + path : path; // a whole address is a page
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), parse(response), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(HttpResponse<String> response) {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return json ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
