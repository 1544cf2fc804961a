package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.AnswersWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole class hands in at once, or its time ends at once, while somebody else still answers. */
class HandInStormIT extends PlatformTest {

    @Autowired
    private Attempts attempts;

    @Autowired
    private Closing closing;

    @Autowired
    private AnswersWork counting;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Double> millis = new ArrayList<>();

    private Api other;
    private String running;
    private String answered;
    private @Nullable Crowd crowd;

    /** One attempt that all of the class copy, and one more learner who goes on. */
    @BeforeEach
    void aClassAndSomebodyElse() {
        Api first = learner().api();
        answered = start(first);
        for (int position = 1; position <= 5; position++) {
            answer(first, answered, position, 1, option(first, answered, position));
        }
        other = learner().api();
        running = start(other);
        jdbc.sql("update attempt set deadline = deadline + interval '1 hour' where id = :id")
                .param("id", UUID.fromString(running))
                .update();
    }

    @AfterEach
    void leave() {
        if (crowd != null) {
            crowd.leave();
        }
        counting.count(_ -> {});
    }

    @Test
    void allAreCountedAndNoNewsIsLostWhileAnotherAnswers() throws Exception {
        Crowd all = gather(300);

        double seconds = handIn(all);

        assertThat(all.in("final")).isEqualTo(300);
        assertThat(millis).as("another's answers").isNotEmpty();
        Await.until(
                "what follows handing in",
                () -> rows(all, "exam_outcome") == 300 && rows(all, "tallied_attempt") == 300);
        Await.until("what follows handing in", () -> publications() == 0);
        say("300 hand-ins at once, %.0f a second".formatted(300 / seconds));
    }

    @Test
    @Tag("thorough")
    void threeThousandWithOneDeadlineAreFinalWithinAMinute() throws Exception {
        Crowd all = gather(3_000);
        clockForward(Duration.ofSeconds(61));
        long closed = seconds(closing::run);
        assertThat(all.in("closing")).isEqualTo(3_000);
        clockForward(Duration.ofSeconds(121));

        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answerUntil(List.of(threads.submit(closing::run)));
        }
        long finished = (System.nanoTime() - began) / 1_000_000_000;

        System.out.printf("3,000 attempts: closing %d s, final %d s%n", closed, finished);
        say("3,000 scored");
        assertThat(all.in("final")).isEqualTo(3_000);
        assertThat(finished).isLessThan(60);
    }

    private Crowd gather(int size) {
        Crowd gathered = requireNonNull(transaction.execute(_ -> Crowd.of(jdbc, answered, size)));
        crowd = gathered;
        return gathered;
    }

    private double handIn(Crowd all) throws InterruptedException {
        Map<UUID, UUID> learners = all.learners();
        long began = System.nanoTime();
        List<Future<?>> submitted = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            learners.forEach((attempt, account) -> submitted.add(threads.submit(
                    () -> attempts.submit(new AccountId(account), new AttemptId(attempt), HandIn.WISHED))));
            answerUntil(submitted);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Every 100 milliseconds, until all of that is done. */
    private void answerUntil(List<Future<?>> all) throws InterruptedException {
        String option = option(other, running, 1);
        int revision = 0;
        do {
            revision++;
            long began = System.nanoTime();
            answer(other, running, 1, revision, option);
            millis.add((System.nanoTime() - began) / 1e6);
            Thread.sleep(100);
        } while (!all.stream().allMatch(Future::isDone));
    }

    private void say(String what) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: %d answers of another meanwhile, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (0.99 * (sorted.length - 1))],
                Arrays.stream(sorted).max().orElse(0));
    }

    private static long seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000_000;
    }

    private static String option(Api learner, String attempt, int position) {
        return learner.get("/attempts/" + attempt + "/items/" + position).text("/options/0/id");
    }

    private static void answer(Api learner, String attempt, int position, int revision, String option) {
        learner.put(
                        "/attempts/" + attempt + "/responses/" + position,
                        "{\"lease\": 1, \"revision\": %d, \"response\": {\"choice\": \"%s\"}}"
                                .formatted(revision, option))
                .requireStatus(200);
    }

    private int rows(Crowd of, String table) {
        return jdbc.sql("select count(*) from " + table + " where attempt_id = any(:ids)")
                .param("ids", of.attempts())
                .query(Integer.class)
                .single();
    }

    private int publications() {
        return jdbc.sql(
                        "select count(*) from event_publication where serialized_event like '%AttemptSubmitted%' or status = 'FAILED'")
                .query(Integer.class)
                .single();
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }
}
