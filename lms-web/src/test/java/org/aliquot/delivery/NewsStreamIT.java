package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stream of news that an open exam room listens to. */
class NewsStreamIT extends PlatformTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private List<ScheduledTaskHolder> jobs;

    @Autowired
    private AttemptWatchers watchers;

    @Autowired
    private DataSource database;

    private Person learner;
    private String attempt;

    @BeforeEach
    void startsAnExam() {
        learner = learner();
        attempt = start("quick-check");
    }

    @Test
    void asksProxiesNotToHoldItBack() throws Exception {
        try (Stream stream = listen(learner.api())) {
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("Cache-Control")).contains("no-store").contains("no-transform");
        }
    }

    @Test
    void countsItsNewsSoThatOldOnesAreKnown() throws Exception {
        try (Stream stream = listen(learner.api())) {
            int first = stream.news().path("version").asInt();
            extend(7);
            JsonNode second = stream.news();

            assertThat(second.path("version").asInt()).isGreaterThan(first);
            JsonNode looked = learner.api().get("/attempts/" + attempt).json();
            assertThat(looked.path("version").asInt())
                    .isEqualTo(second.path("version").asInt());
            assertThat(Instant.parse(second.path("deadline").asString()))
                    .isEqualTo(Instant.parse(looked.path("deadline").asString()));
        }
    }

    @Test
    void isNotCountedByAnswers() {
        int before =
                learner.api().get("/attempts/" + attempt).json().path("version").asInt();
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}")
                .requireStatus(200);

        assertThat(learner.api()
                        .get("/attempts/" + attempt)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void isReadOnceForAllWhoWatchAndForManyAttemptsAtOnce() {
        AttemptId other = new AttemptId(UUID.fromString(start("mlt-mock-50")));
        AttemptId one = new AttemptId(UUID.fromString(attempt));
        LinkedBlockingQueue<AttemptNews> told = new LinkedBlockingQueue<>();
        List<Runnable> stops = List.of(
                watchers.watch(one, told::add), watchers.watch(one, told::add), watchers.watch(other, told::add));
        List<String> read = statements.during(() -> watchers.tell(List.of(one.value(), other.value())));

        assertThat(read).filteredOn(sql -> sql.contains("a.news")).hasSize(1);
        for (int i = 0; i < 3; i++) {
            assertThat(next(told)).isNotNull();
        }
        stops.forEach(Runnable::run);
    }

    /** A browser has as many as it likes; the server has not. */
    @Test
    void makesRoomForTheFourthOfAnAttemptByEndingTheOldest() throws Exception {
        try (Stream oldest = listen(learner.api());
                Stream second = listen(learner.api());
                Stream third = listen(learner.api());
                Stream fourth = listen(learner.api())) {
            oldest.awaitEnd();

            assertThat(oldest.lines()).contains("event:enough");
            extend(5);
            for (Stream stream : List.of(second, third, fourth)) {
                stream.news();
                assertThat(stream.news().path("status").asString()).isEqualTo("open");
            }
        }
    }

    @Test
    void endsWithTheSignInItWasOpenedWith() throws Exception {
        Api elsewhere = anonymous().signedIn(learner.email(), PASSWORD);
        try (Stream stream = listen(learner.api());
                Stream other = listen(elsewhere)) {
            elsewhere.delete("/sessions/current").requireStatus(204);
            other.awaitEnd();

            assertThat(stream.news().path("status").asString()).isEqualTo("open");
            extend(3);
            assertThat(stream.news().path("status").asString()).isEqualTo("open");
        }
    }

    /** Ended on another node, which tells nobody here. */
    @Test
    void endsWithASignInThatWasEndedElsewhere() throws Exception {
        try (Stream stream = listen(learner.api())) {
            jdbc.sql("delete from access_token where account_id = :learner")
                    .param("learner", learner.id())
                    .update();
            run("AttemptStreams.endSignedOut");

            stream.awaitEnd();
        }
    }

    @Test
    void beatsSoThatTheRoomKnowsItGetsThrough() throws Exception {
        try (Stream stream = listen(learner.api())) {
            beat();

            stream.await("event:beat");
        }
    }

    @Test
    void isNotWatchedAnyMoreWhenItCouldNotBeOpened() throws Exception {
        learner.api().get("/attempts/" + attempt).requireStatus(200);
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < 20) {
                all.add(database.getConnection());
            }
            learner.api().get("/attempts/" + attempt + "/events").requireStatus(503);
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }

        assertThat(ReflectionTestUtils.getField(watchers, "watched"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .doesNotContainKey(UUID.fromString(attempt));
    }

    private void beat() {
        run("AttemptStreams.beat");
    }

    private void run(String job) {
        jobs.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(job))
                .forEach(task -> task.getRunnable().run());
    }

    private String start(String exam) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private void extend(int minutes) {
        demo("admin")
                .post(
                        "/attempts/" + attempt + "/extensions",
                        "{\"minutes\": " + minutes + ", \"reason\": \"fire alarm\"}")
                .requireStatus(200);
    }

    private Stream listen(Api caller) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/api/v1/attempts/" + attempt + "/events"))
                .header("Authorization", "Bearer " + caller.token())
                .header("Accept", "text/event-stream")
                .build();
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<java.util.stream.Stream<String>> response =
                client.send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return new Stream(client, response);
    }

    private static <T> T next(LinkedBlockingQueue<T> queue) {
        try {
            T taken = queue.poll(20, TimeUnit.SECONDS);
            assertThat(taken).as("what should have come").isNotNull();
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One open stream, read line by line as it comes. */
    private static final class Stream implements AutoCloseable {

        private static final String END = "the end";

        private final HttpClient client;
        private final HttpResponse<?> response;
        private final LinkedBlockingQueue<String> incoming = new LinkedBlockingQueue<>();
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Stream(HttpClient client, HttpResponse<java.util.stream.Stream<String>> response) {
            this.client = client;
            this.response = response;
            Thread.ofVirtual().start(() -> {
                try {
                    response.body().forEach(incoming::add);
                } finally {
                    incoming.add(END);
                }
            });
        }

        String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        List<String> lines() {
            return lines;
        }

        JsonNode news() {
            await("event:attempt");
            return JSON.readTree(line().substring("data:".length()));
        }

        void awaitEnd() {
            await(END);
        }

        void await(String wanted) {
            while (!line().equals(wanted)) {
                assertThat(lines).doesNotContain(END);
            }
        }

        private String line() {
            String line = next(incoming);
            lines.add(line);
            return line;
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
