package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Answers in flight while the attempt ends: acknowledged and counted, or refused; never both, never neither. */
class RaceIT extends PlatformTest {

    private static final int WRITERS = 5;
    private static final int REVISIONS = 12;

    @Autowired
    private Closing closing;

    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

    @RepeatedTest(4)
    void handingInAgainstAnswersInFlight() throws Exception {
        Api learner = learner().api();
        String attempt = start(learner);

        race(
                learner,
                attempt,
                () -> learner.post("/attempts/" + attempt + "/submit", "").requireStatus(200));

        assertThat(standing(learner, attempt)).isEqualTo(acknowledged);
        assertThat(learner.get("/attempts/" + attempt + "/receipt").json().path("answers"))
                .as("every answer that counts is on the receipt")
                .hasSize(inTime(attempt));
    }

    @RepeatedTest(4)
    void theDeadlineAgainstAnswersInFlight() throws Exception {
        Api learner = learner().api();
        String attempt = start(learner);

        race(learner, attempt, () -> {
            clockForward(Duration.ofSeconds(61));
            closing.run();
            clockForward(Duration.ofSeconds(121));
            closing.run();
            return null;
        });

        assertThat(learner.get("/attempts/" + attempt).text("/status")).isEqualTo("final");
        assertThat(standing(learner, attempt)).isEqualTo(acknowledged);
        assertThat(scored(attempt)).as("the score has seen each of them").isEqualTo(acknowledged.size());
    }

    @RepeatedTest(2)
    void twentyStartsAtOnceAreOneAttemptWithAllItsQuestions() throws Exception {
        Api learner = learner().api();
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Reply>> starts = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                starts.add(pool.submit(() -> {
                    go.await();
                    return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}");
                }));
            }
            go.countDown();
        }

        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> start : starts) {
            replies.add(start.get());
        }
        assertThat(replies).extracting(Reply::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(replies)
                .extracting(reply -> reply.text("/id"))
                .hasSize(20)
                .allMatch(replies.getFirst().text("/id")::equals);
        assertThat(learner.get("/attempts/" + replies.getFirst().text("/id") + "/items")
                        .json()
                        .path("items"))
                .hasSize(5);
    }

    /** One writer for each question; {@code end} strikes somewhere in the middle. */
    private void race(Api learner, String attempt, Callable<?> end) throws Exception {
        acknowledged.clear();
        CountDownLatch underWay = new CountDownLatch(WRITERS);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int position = 1; position <= WRITERS; position++) {
                int at = position;
                writers.add(pool.submit(() -> write(learner, attempt, at, underWay)));
            }
            underWay.await();
            end.call();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
    }

    private void write(Api learner, String attempt, int position, CountDownLatch underWay) {
        JsonNode options = learner.get("/attempts/" + attempt + "/items/" + position)
                .json()
                .path("options");
        for (int revision = 1; revision <= REVISIONS; revision++) {
            String option = options.get(revision % options.size()).path("id").asString();
            Reply reply = learner.put(
                    "/attempts/" + attempt + "/responses/" + position,
                    "{\"lease\": 1, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}".formatted(revision, option));
            if (revision == 2) {
                underWay.countDown();
            }
            if (reply.status() != 200) {
                assertThat(reply.code()).isIn("attempt-final", "deadline-passed");
                return;
            }
            acknowledged.put(position, revision);
        }
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private static Map<Integer, Integer> standing(Api learner, String attempt) {
        Map<Integer, Integer> standing = new ConcurrentHashMap<>();
        learner.get("/attempts/" + attempt)
                .json()
                .path("positions")
                .forEach(position -> standing.put(
                        position.path("position").asInt(),
                        position.path("revision").asInt()));
        return standing;
    }

    private int inTime(String attempt) {
        return jdbc.sql("select count(*) from response where attempt_id = :id and standing = 'in-time'")
                .param("id", java.util.UUID.fromString(attempt))
                .query(Integer.class)
                .single();
    }

    private long scored(String attempt) {
        return jdbc.sql("select count(*) from scored_answer where attempt_id = :id and payload is not null")
                .param("id", java.util.UUID.fromString(attempt))
                .query(Long.class)
                .single();
    }
}
