package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.enrollment.EnrollmentWindowMoved;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Extra time: on the person, for everything timed, and during an exam. */
class ExtraTimeIT extends PlatformTest {

    @Autowired
    private Closing closing;

    @Autowired
    private Windows windows;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void appliesByItselfToTheLimitOfEveryAttempt() {
        Person learner = learner();
        accommodate(learner, 50);

        assertThat(limit(start(learner.api()), learner.api())).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void reachesAnExamThatIsAlreadyRunning() {
        Person learner = learner();
        String attempt = start(learner.api());
        accommodate(learner, 100);

        assertThat(limit(attempt, learner.api())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void answersDoNotWaitForALongTransactionThatMovesTheEndOfAccess() {
        Person learner = learner();
        String attempt = start(learner.api());
        jdbc.sql("update attempt set closes_at = server_now() + interval '1 hour' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");

        Api.Reply saved = new TransactionTemplate(transactions).execute(status -> {
            windows.follow(new EnrollmentWindowMoved(learner.id().value(), "mlt", null));
            return CompletableFuture.supplyAsync(() -> learner.api()
                            .put(
                                    "/attempts/" + attempt + "/responses/1",
                                    "{\"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}"))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(saved.status()).isEqualTo(200);
    }

    @Test
    void canBeGrantedWhileTheExamRunsAndReopensOneThatWasClosing() {
        Person learner = learner();
        String attempt = start(learner.api());
        clockForward(Duration.ofSeconds(70));
        closing.run();
        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("closing");

        extend(attempt, 5).requireStatus(200);

        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("open");
        assertThat(limit(attempt, learner.api()))
                .as("five minutes from now, not from when the time was over")
                .isBetween(Duration.ofSeconds(69 + 300), Duration.ofSeconds(100 + 300));
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        Api.Reply saved = learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().has("late")).isFalse();
    }

    @Test
    void isOnTheScreenWithinFiveSeconds() throws Exception {
        Person learner = learner();
        String attempt = start(learner.api());
        LinkedBlockingQueue<String> events = listen(learner.api(), attempt);
        assertThat(events.poll(5, TimeUnit.SECONDS))
                .as("the present state comes at once")
                .contains("\"open\"");

        extend(attempt, 7).requireStatus(200);

        String deadline = learner.api().get("/attempts/" + attempt).text("/deadline");
        assertThat(events.poll(5, TimeUnit.SECONDS)).contains(deadline);
    }

    @Test
    void isRefusedOnceTheAttemptIsFinalAndIsForStaffOnly() {
        Person learner = learner();
        String attempt = start(learner.api());

        assertThat(learner.api()
                        .post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"please\"}")
                        .status())
                .isEqualTo(403);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(extend(attempt, 5).code()).isEqualTo("attempt-final");
    }

    @Test
    void isGivenOnceHoweverOftenTheSameWishIsSent() {
        Person learner = learner();
        String attempt = start(learner.api());
        String wish = "{\"minutes\": 5, \"reason\": \"fire alarm\", \"requestId\": \"a\"}";

        String once = demo("admin")
                .post("/attempts/" + attempt + "/extensions", wish)
                .requireStatus(200)
                .text("/deadline");
        String again = demo("admin")
                .post("/attempts/" + attempt + "/extensions", wish)
                .requireStatus(200)
                .text("/deadline");

        assertThat(again).isEqualTo(once);
        assertThat(limit(attempt, learner.api())).isEqualTo(Duration.ofMinutes(6));
        demo("admin")
                .post("/attempts/" + attempt + "/extensions", wish.replace("\"a\"", "\"b\""))
                .requireStatus(200);
        assertThat(limit(attempt, learner.api())).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void isGivenAgainWhenSomebodyGoesBackToThePageAndWishesMore() {
        Person learner = learner();
        String attempt = start(learner.api());
        for (int minutes : new int[] {5, 10}) {
            demo("admin")
                    .post(
                            "/attempts/" + attempt + "/extensions",
                            "{\"minutes\": " + minutes + ", \"reason\": \"fire alarm\", \"requestId\": \"a\"}")
                    .requireStatus(200);
        }

        assertThat(limit(attempt, learner.api())).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void isGivenByNobodyToThemselves() {
        Person both = person(Role.INSTRUCTOR, Role.LEARNER);
        both.api().post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);
        cohort(both, both);
        String attempt = start(both.api());

        Api.Reply refused =
                both.api().post("/attempts/" + attempt + "/extensions", "{\"minutes\": 5, \"reason\": \"hurry\"}");

        assertThat(refused.code()).isEqualTo("not-yourself");
        assertThat(limit(attempt, both.api())).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void isNotGivenByWhoTaughtAClassThatIsArchived() {
        Person learner = learner();
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner);
        String attempt = start(learner.api());
        String wish = "{\"minutes\": 5, \"reason\": \"fire alarm\"}";
        instructor.api().post("/attempts/" + attempt + "/extensions", wish).requireStatus(200);
        demo("admin").put("/cohorts/" + cohort + "/archive", "").requireStatus(200);

        assertThat(instructor
                        .api()
                        .post("/attempts/" + attempt + "/extensions", wish)
                        .status())
                .isEqualTo(404);
    }

    /** The attempt waits until the accommodation is there, or the accommodation finds the attempt. */
    @Test
    void isNotLostWhenItIsGivenInTheMomentOfTheStart() {
        Person learner = learner();
        CompletableFuture<String> started = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("update account set extra_time_percent = 100 where id = :id")
                    .param("id", learner.id())
                    .update();
            CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> start(learner.api()));
            awaitStart(waiting);
            return waiting;
        });

        assertThat(limit(started.join(), learner.api())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aReasonIsNotWrittenOfWhoIsErasedAtThatMoment() {
        Person learner = learner();
        Person administrator = person(Role.ADMINISTRATOR);
        AttemptId attempt = new AttemptId(UUID.fromString(start(learner.api())));
        Extension wanted = new Extension(Duration.ofMinutes(5), "Maya Okafor was ill", null);
        List<CompletableFuture<Object>> late = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("update account set status = 'erased' where id = :id")
                    .param("id", learner.id())
                    .update();
            List<CompletableFuture<Object>> waiting = List.of(
                    CompletableFuture.<Object>supplyAsync(() -> deadlines.extend(attempt, wanted, administrator.id())),
                    CompletableFuture.<Object>supplyAsync(
                            () -> deadlines.end(attempt, "Maya Okafor left", administrator.id())));
            awaitBlocked();
            return waiting;
        });

        assertThat(late.stream().map(CompletableFuture::join))
                .containsExactly(new ExtensionResult.Unknown(), new EndResult.Unknown());
        assertThat(jdbc.sql("select count(*) from attempt_event where attempt_id = :attempt and reason is not null")
                        .param("attempt", attempt)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatHasNoClockAndWasEndedIsScoredOnceNothingCanComeAnyMore() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"tutor\"}")
                .requireStatus(201)
                .text("/id");
        Person administrator = person(Role.ADMINISTRATOR);
        AttemptId id = new AttemptId(UUID.fromString(attempt));
        assertThat(deadlines.end(id, "The wrong quiz", administrator.id())).isEqualTo(new EndResult.Ended());
        closing.run();
        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("closing");

        clockForward(Duration.ofSeconds(121));
        closing.run();

        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("final");
    }

    @Test
    void isInTheAuditLog() {
        Person learner = learner();
        String attempt = start(learner.api());
        extend(attempt, 5).requireStatus(200);

        assertThat(demo("admin").get("/audit?action=attempt.extended").raw().body())
                .contains(attempt)
                .as("what somebody typed stands with the attempt, where erasure reaches it")
                .doesNotContain("fire alarm");
        assertThat(jdbc.sql("select reason from attempt_event where attempt_id = cast(:attempt as uuid)")
                        .param("attempt", attempt)
                        .query(String.class)
                        .list())
                .contains("fire alarm");
    }

    /** Until it waits for the account's row; before the mend it went on and was done. */
    private void awaitStart(CompletableFuture<String> start) {
        Await.until(
                "a start that waits or ends",
                () -> start.isDone()
                        || jdbc.sql("select exists (select from pg_locks where not granted)")
                                .query(Boolean.class)
                                .single());
    }

    private Api.Reply extend(String attempt, int minutes) {
        return demo("admin")
                .post(
                        "/attempts/" + attempt + "/extensions",
                        "{\"minutes\": " + minutes + ", \"reason\": \"fire alarm\"}");
    }

    private void accommodate(Person learner, int percent) {
        person(Role.ADMINISTRATOR)
                .api()
                .put(
                        "/people/" + learner.id() + "/accommodation",
                        "{\"extraTimePercent\": " + percent + ", \"largerText\": false}")
                .requireStatus(200);
    }

    private static String start(Api learner) {
        return learner.post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private static Duration limit(String attempt, Api learner) {
        Api.Reply reply = learner.get("/attempts/" + attempt);
        return Duration.between(Instant.parse(reply.text("/startedAt")), Instant.parse(reply.text("/deadline")));
    }

    private LinkedBlockingQueue<String> listen(Api learner, String attempt) {
        LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + "/api/v1/attempts/" + attempt + "/events"))
                .header("Authorization", "Bearer " + learner.token())
                .header("Accept", "text/event-stream")
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body()
                        .filter(line -> line.contains("\"status\""))
                        .forEach(events::add));
        return events;
    }
}
