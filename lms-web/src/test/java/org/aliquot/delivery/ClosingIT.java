package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of an exam comes for everybody in time, whatever is wrong with the attempts of others. */
class ClosingIT extends PlatformTest {

    @Autowired
    private Closing closing;

    @Autowired
    private TransactionTemplate transaction;

    private @Nullable Crowd crowd;

    @AfterEach
    void leave() {
        if (crowd != null) {
            crowd.leave();
        }
    }

    @Test
    void anAttemptThatIsGivenTimeWhileOthersAreScoredGoesOn() throws Exception {
        Api learner = learner().api();
        String first = start(learner().api());
        String second = start(learner);
        clockForward(Duration.ofSeconds(61));
        closing.run();
        clockForward(Duration.ofSeconds(121));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> holder = threads.submit(() -> hold(first, held, release));
            held.await();
            Future<?> round = threads.submit(closing::run);
            awaitBlocked();

            person(Role.ADMINISTRATOR)
                    .api()
                    .post("/attempts/" + second + "/extensions", "{\"minutes\": 30, \"reason\": \"fire alarm\"}")
                    .requireStatus(200);
            release.countDown();
            holder.get();
            round.get();
        }

        assertThat(learner.get("/attempts/" + second).text("/status")).isEqualTo("open");
        assertThat(status(first)).isEqualTo("final");
    }

    @Test
    void aThousandThatEndTogetherAreClosedInOneRound() {
        String attempt = start(learner().api());
        Crowd thousand = gather(attempt, 1_000);
        clockForward(Duration.ofSeconds(61));

        closing.run();

        assertThat(thousand.in("closing")).isEqualTo(1_000);
    }

    @Test
    void twoHundredThatCannotBeScoredKeepNobodyFromTheirScoreAndAreShownToStaff() {
        String attempt = start(learner().api());
        Crowd broken = gather(attempt, 200);
        broken.cannotBeScored();
        jdbc.sql("update attempt set deadline = deadline - interval '1 hour' where id = any(:ids)")
                .param("ids", broken.attempts())
                .update();
        clockForward(Duration.ofSeconds(61));
        closing.run();
        clockForward(Duration.ofSeconds(121));

        closing.run();

        assertThat(status(attempt)).isEqualTo("final");
        assertThat(broken.in("closing")).isEqualTo(200);
        assertThat(tries(broken)).as("each is tried once in a round").isEqualTo(2);
        assertThat(demo("admin")
                        .get(site() + "/teach/attempts?exam=quick-check")
                        .raw()
                        .body())
                .contains("could not be scored");
        assertThat(demo("admin")
                        .get("/exams/quick-check/unscored-attempts")
                        .requireStatus(200)
                        .json()
                        .toString())
                .contains(broken.attempts()[0].toString());

        closing.run();
        assertThat(tries(broken)).as("not at once").isEqualTo(2);
        clockForward(Duration.ofSeconds(21));
        closing.run();
        assertThat(tries(broken)).as("and again by itself").isEqualTo(3);
    }

    @Test
    void attemptsAreLockedInTheOrderOfTheirIdsSoThatNobodyWaitsInACircle() throws Exception {
        String first = start(learner().api());
        String second = start(learner().api());
        jdbc.sql("update attempt set deadline = deadline - interval '20 seconds' where id = :id")
                .param("id", UUID.fromString(second))
                .update();
        clockForward(Duration.ofSeconds(61));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> round = requireNonNull(transaction.execute(_ -> {
                lock(first, "");
                Future<?> running = threads.submit(closing::run);
                awaitBlocked();
                lock(second, " nowait");
                return running;
            }));
            round.get();
        }

        assertThat(status(second)).isEqualTo("closing");
    }

    private void lock(String attempt, String patience) {
        jdbc.sql("select id from attempt where id = :id for update" + patience)
                .param("id", UUID.fromString(attempt))
                .query(UUID.class)
                .single();
    }

    private Crowd gather(String attempt, int size) {
        Crowd gathered = requireNonNull(transaction.execute(_ -> Crowd.of(jdbc, attempt, size)));
        crowd = gathered;
        return gathered;
    }

    private @Nullable Object hold(String attempt, CountDownLatch held, CountDownLatch release) {
        return transaction.execute(_ -> {
            lock(attempt, "");
            held.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "held";
        });
    }

    private int tries(Crowd of) {
        return jdbc.sql("select max(tries) from closing_failure where attempt_id = any(:ids)")
                .param("ids", of.attempts())
                .query(Integer.class)
                .single();
    }

    private String status(String attempt) {
        return jdbc.sql("select status from attempt where id = :id")
                .param("id", UUID.fromString(attempt))
                .query(String.class)
                .single();
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }
}
