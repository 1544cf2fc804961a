package org.aliquot.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aliquot.packs.KindsPack;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Learners who sit an exam while something else happens: each answers four times a second, and every answer has to be saved. */
final class ExamBeside implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PAUSE_MS = 250;

    private final int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<@Nullable Void>> learners = new ArrayList<>();
    private final Queue<Long> took = new ConcurrentLinkedQueue<>();
    private final CountDownLatch begun;
    private volatile boolean enough;

    ExamBeside(int port, List<String> tokens) {
        this.port = port;
        this.begun = new CountDownLatch(tokens.size());
        tokens.forEach(token -> learners.add(threads.submit(new Learner(token))));
    }

    /** Returns when everybody has answered something. */
    ExamBeside awaitBegun() throws InterruptedException {
        if (!begun.await(2, TimeUnit.MINUTES)) {
            throw new AssertionError("The exam has not begun: " + learners);
        }
        return this;
    }

    /** How long each answer since the last call took until it was acknowledged, in nanoseconds, sorted. */
    List<Long> lately() {
        List<Long> lately = new ArrayList<>();
        for (Long one = took.poll(); one != null; one = took.poll()) {
            lately.add(one);
        }
        lately.sort(null);
        return lately;
    }

    /** Fails if an answer was not acknowledged. */
    void end() throws Exception {
        enough = true;
        for (Future<@Nullable Void> learner : learners) {
            learner.get();
        }
    }

    @Override
    public void close() {
        enough = true;
        threads.close();
    }

    private final class Learner implements Callable<@Nullable Void> {

        /** A connection of one's own, as each browser has. */
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        private final String token;

        private Learner(String token) {
            this.token = token;
        }

        @Override
        public @Nullable Void call() throws Exception {
            String start = "{\"exam\": \"%s\", \"mode\": \"exam\"}".formatted(KindsPack.EXAM);
            JsonNode attempt = send("", "POST", start);
            String path = "/" + attempt.path("id").asString();
            JsonNode item = send(path + "/items/1", "GET", "");
            for (int revision = 1; !enough; revision++) {
                String answer = "{\"lease\": %d, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}"
                        .formatted(
                                attempt.path("lease").asInt(),
                                revision,
                                item.path("options").path(0).path("id").asString());
                long began = System.nanoTime();
                send(path + "/responses/1", "PUT", answer);
                took.add(System.nanoTime() - began);
                begun.countDown();
                Thread.sleep(PAUSE_MS);
            }
            http.close();
            return null;
        }

        private JsonNode send(String path, String method, String body) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/api/v1/attempts" + path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        }
    }
}
