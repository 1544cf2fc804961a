package org.aliquot.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aliquot.packs.KindsPack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learner's program that behaves like the exam room: it sends the same answer again until it is acknowledged. */
final class AnsweringClient implements Callable<AnsweringClient.Sat> {

    /** What the learner was told at the start. */
    record Sat(UUID attempt, Instant deadline) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final String api;
    private final String token;
    private final Acknowledged acknowledged;
    private final AtomicBoolean enough;

    AnsweringClient(HttpClient http, int port, String token, Acknowledged acknowledged, AtomicBoolean enough) {
        this.http = http;
        this.api = "http://localhost:" + port + "/api/v1/attempts";
        this.token = token;
        this.acknowledged = acknowledged;
        this.enough = enough;
    }

    @Override
    public Sat call() throws InterruptedException {
        JsonNode started = JSON.readTree(untilTaken(request("")
                .POST(BodyPublishers.ofString("{\"exam\":\"%s\",\"mode\":\"exam\"}".formatted(KindsPack.EXAM)))));
        UUID attempt = UUID.fromString(started.get("id").asString());
        int lease = started.get("lease").asInt();
        JsonNode items = JSON.readTree(
                        untilTaken(request("/" + attempt + "/items").GET()))
                .get("items");
        for (int revision = 1; !enough.get(); revision++) {
            for (JsonNode item : items) {
                if (!enough.get()) {
                    int position = item.get("position").asInt();
                    answer(new Acknowledged.Key(attempt, position, lease, revision), GuessedAnswer.to(item));
                }
            }
        }
        return new Sat(attempt, Instant.parse(started.get("deadline").asString()));
    }

    private void answer(Acknowledged.Key key, JsonNode response) throws InterruptedException {
        String body = """
                {"lease": %d, "revision": %d, "response": %s}
                """.formatted(key.lease(), key.revision(), response);
        untilTaken(request("/" + key.attempt() + "/responses/" + key.position()).PUT(BodyPublishers.ofString(body)));
        acknowledged.add(key, response);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path));
    }

    private String untilTaken(HttpRequest.Builder wanted) throws InterruptedException {
        HttpRequest request = wanted.header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .build();
        while (true) {
            try {
                HttpResponse<String> reply = http.send(request, BodyHandlers.ofString());
                if (reply.statusCode() < 300) {
                    return reply.body();
                }
                if (reply.statusCode() < 500) {
                    throw new AssertionError(request + " was refused: " + reply.statusCode() + " " + reply.body());
                }
            } catch (IOException serverIsAway) {
                // the learner's browser waits and sends again, and so does this
            }
            Thread.sleep(100);
        }
    }
}
