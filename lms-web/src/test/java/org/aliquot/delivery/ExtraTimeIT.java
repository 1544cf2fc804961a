package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Extra time: on the person, for everything timed, and during an exam. */
class ExtraTimeIT extends PlatformTest {

    @Autowired
    private Closing closing;

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
    void canBeGrantedWhileTheExamRunsAndReopensOneThatWasClosing() {
        Person learner = learner();
        String attempt = start(learner.api());
        clockForward(Duration.ofSeconds(70));
        closing.run();
        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("closing");

        extend(attempt, 5).requireStatus(200);

        assertThat(learner.api().get("/attempts/" + attempt).text("/status")).isEqualTo("open");
        assertThat(limit(attempt, learner.api())).isEqualTo(Duration.ofMinutes(6));
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
    void isInTheAuditLog() {
        Person learner = learner();
        String attempt = start(learner.api());
        extend(attempt, 5).requireStatus(200);

        assertThat(demo("admin").get("/audit?action=attempt.extended").raw().body())
                .contains(attempt)
                .contains("fire alarm");
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
                .thenAccept(response ->
                        response.body().filter(line -> line.startsWith("data:")).forEach(events::add));
        return events;
    }
}
