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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A learner's program that behaves like the exam room: it sends the same answer again until it is acknowledged. */
final class AnsweringClient implements Callable<AnsweringClient.Sat> {

    /** What the learner was told at the start. */
    record Sat(UUID attempt, Instant deadline) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CHOICES = List.of("a", "b", "c", "d");
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
        JsonNode started = JSON.readTree(untilTaken(HttpRequest.newBuilder(URI.create(api))
                .POST(BodyPublishers.ofString("{\"exam\":\"mlt-mock-50\",\"mode\":\"exam\"}"))));
        UUID attempt = UUID.fromString(started.get("id").asString());
        int lease = started.get("lease").asInt();
        int length = started.get("length").asInt();
        for (int revision = 1; !enough.get(); revision++) {
            for (int position = 1; position <= length && !enough.get(); position++) {
                answer(new Acknowledged.Key(attempt, position, lease, revision));
            }
        }
        return new Sat(attempt, Instant.parse(started.get("deadline").asString()));
    }

    private void answer(Acknowledged.Key key) throws InterruptedException {
        String choice = CHOICES.get(ThreadLocalRandom.current().nextInt(CHOICES.size()));
        String body = """
                {"lease": %d, "revision": %d, "response": {"choice": "%s"}}
                """.formatted(key.lease(), key.revision(), choice);
        untilTaken(HttpRequest.newBuilder(URI.create(api + "/" + key.attempt() + "/responses/" + key.position()))
                .PUT(BodyPublishers.ofString(body)));
        acknowledged.add(key, choice);
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
