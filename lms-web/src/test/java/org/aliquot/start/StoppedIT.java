package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.aliquot.Await;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An orderly end does not wait for exam rooms that are open, and takes the database along. */
class StoppedIT {

    private static final JsonMapper JSON = new JsonMapper();

    /** What an orderly end gives open requests here, longer than a busy machine needs: a stream that it waited for would take all of it. */
    private static final Duration WAIT_FOR_REQUESTS = Duration.ofSeconds(50);

    @Test
    void endsAtOnceWithAnExamRoomOpen() throws Exception {
        Path data = Installation.copy("stopped");
        int port = AliquotProcess.freePort();
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", data.toString(),
                "SERVER_PORT", Integer.toString(port),
                "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", WAIT_FOR_REQUESTS.toSeconds() + "s");
        AliquotProcess application = AliquotProcess.launch(settings).awaitReady();
        HttpClient http = HttpClient.newHttpClient();
        try {
            Learner learner = Learner.signedIn(http, "http://localhost:" + port + "/api/v1");
            learner.post("/enrollments", "{\"course\": \"mlt\"}");
            String attempt = learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                    .get("id")
                    .asString();
            assertThat(learner.open("/attempts/" + attempt + "/events").statusCode())
                    .isEqualTo(200);
            long before = System.nanoTime();
            application.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(WAIT_FOR_REQUESTS);
        } finally {
            http.shutdownNow(); // closing it would wait for the stream's end, which nobody reads
            application.close();
        }
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    @Test
    void behindABalancerItAnswersOnAfterItHasSaidThatItEnds() throws Exception {
        int port = AliquotProcess.freePort();
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR", Installation.copy("leaving").toString(),
                "SERVER_PORT", Integer.toString(port),
                "ALIQUOT_LEAVING_TIME", "10s");
        AliquotProcess application = AliquotProcess.launch(settings).awaitReady();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Thread end = Thread.ofVirtual().start(application::close);
            Await.until("its word that it ends", () -> status(http, port, "/actuator/health/readiness") == 503);

            assertThat(status(http, port, "/sign-in")).isEqualTo(200);
            assertThat(status(http, port, "/actuator/health/liveness"))
                    .as("nobody takes it for dead")
                    .isEqualTo(200);
            end.join();
        } finally {
            application.close();
        }
    }

    private static int status(HttpClient http, int port, String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Learner(HttpClient http, String api, String token) {

        static Learner signedIn(HttpClient http, String api) throws Exception {
            Learner nobody = new Learner(http, api, "");
            JsonNode session =
                    nobody.post("/sessions", "{\"email\": \"learner@example.org\", \"password\": \"aliquot-demo\"}");
            return new Learner(http, api, session.get("token").asString());
        }

        JsonNode post(String path, String body) throws Exception {
            HttpResponse<String> reply =
                    http.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
            assertThat(reply.statusCode()).as(reply.body()).isLessThan(300);
            return JSON.readTree(reply.body());
        }

        /** A stream that stays open. */
        HttpResponse<?> open(String path) throws Exception {
            return http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(api + path)).header("Content-Type", "application/json");
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }
    }
}
