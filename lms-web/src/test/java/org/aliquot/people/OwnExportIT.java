package org.aliquot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about somebody is theirs to take along, and theirs to have erased. */
class OwnExportIT extends PlatformTest {

    /** Files, and how many rows they must have. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("account", "account where id = :id"),
            Map.entry("enrollments", "enrollment where account_id = :id"),
            Map.entry("lessons", "lesson_progress where account_id = :id"),
            Map.entry("attempts", "attempt where account_id = :id"),
            Map.entry("answers", "response where attempt_id in (select id from attempt where account_id = :id)"),
            Map.entry("results", "exam_outcome where account_id = :id"),
            Map.entry("notices", "notice where account_id = :id"),
            Map.entry("sessions", "access_token where account_id = :id"),
            Map.entry("mail", "mail_message where account_id = :id"),
            Map.entry("classes", "cohort_member where account_id = :id"),
            Map.entry(
                    "struck-options",
                    "attempt_strike where attempt_id in (select id from attempt where account_id = :id)"),
            Map.entry("sent-to-other-systems", "hook_delivery where account_id = :id"),
            Map.entry("flags", "question_flag where account_id = :id"),
            Map.entry("question-reports", "question_report where account_id = :id"));

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private ErasureWishes wishes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aLearnersWeekIsWholeInTheFile() throws Exception {
        Person learner = aWeek();
        Map<String, String> files = export(learner, 200);
        assertThat(files.get("README.txt")).contains("answers.json").contains("Every answer that the server took");
        ROWS.forEach((file, rows) -> {
            int kept = jdbc.sql("select count(*) from " + rows)
                    .param("id", learner.id())
                    .query(Integer.class)
                    .single();
            JsonNode written = json.readTree(files.getOrDefault(file + ".json", ""));
            assertThat(written.size()).as(file).isEqualTo(kept);
            assertThat(files.getOrDefault(file + ".csv", "").lines().count())
                    .as(file)
                    .isEqualTo(kept + 1L);
        });
        assertThat(json.readTree(files.get("answers.json")).size()).isPositive();
        assertThat(json.readTree(files.get("lessons.json")).size()).isPositive();
        assertThat(files.get("account.json")).contains(learner.email()).doesNotContain("argon2");
        assertThat(files.get("audit.json")).contains("sign-in.accepted");
        String all = String.join("", files.values());
        assertThat(all)
                .doesNotContain("password_hash")
                .doesNotContain("secret_hash")
                .doesNotContain("rationale");
    }

    @Test
    void nobodyElseIsInIt() throws Exception {
        Person other = aWeek();
        Map<String, String> files = export(person(Role.LEARNER), 200);
        assertThat(String.join("", files.values()))
                .doesNotContain(other.email())
                .doesNotContain(other.id().toString());
        assertThat(json.readTree(files.get("attempts.json")).size()).isZero();
    }

    @Test
    void fiveADayAreEnough() throws Exception {
        Person learner = person(Role.LEARNER);
        for (int i = 0; i < 5; i++) {
            export(learner, 200);
        }
        export(learner, 429);
    }

    @Test
    void whoAsksToBeErasedIsErasedAfterTwoWeeks() {
        Person learner = learner();
        learner.api()
                .post("/me/erasure", "{\"password\": \"wrong wrong wrong\"}")
                .requireStatus(422);
        ask(learner);
        wishes.carryOut();
        learner.api().get("/me").requireStatus(200);
        clockForward(Duration.ofDays(13));
        wishes.carryOut();
        assertThat(status(learner)).isEqualTo("active");
        clockForward(Duration.ofDays(2));
        wishes.carryOut();
        assertThat(status(learner)).isEqualTo("erased");
    }

    @Test
    void whoThinksBetterOfItStays() {
        Person learner = learner();
        ask(learner);
        learner.api().delete("/me/erasure").requireStatus(204);
        assertThat(learner.api().get("/me/erasure").text("/asked")).isEqualTo("false");
        clockForward(Duration.ofDays(20));
        wishes.carryOut();
        assertThat(status(learner)).isEqualTo("active");
        person(Role.ADMINISTRATOR)
                .api()
                .post("/me/erasure", "{\"password\": \"" + PASSWORD + "\"}")
                .requireStatus(403);
    }

    @Test
    void whoThinksBetterOfItWhileItIsCarriedOutStaysToo() {
        Person learner = learner();
        ask(learner);
        clockForward(Duration.ofDays(15));

        CompletableFuture<Void> carriedOut = transaction.execute(_ -> {
            wishes.takeBack(learner.id());
            CompletableFuture<Void> round = CompletableFuture.runAsync(wishes::carryOut);
            awaitBlocked();
            return round;
        });
        carriedOut.join();

        assertThat(status(learner)).isEqualTo("active");
        learner.api().get("/me").requireStatus(200);
    }

    private static void ask(Person learner) {
        learner.api()
                .post("/me/erasure", "{\"password\": \"" + PASSWORD + "\"}")
                .requireStatus(202);
    }

    private String status(Person person) {
        return jdbc.sql("select status from account where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
    }

    private Person aWeek() {
        Person learner = learner();
        cohort(person(Role.INSTRUCTOR), learner);
        String lesson = learner.api().get("/courses/mlt").text("/sections/0/lessons/0/slug");
        learner.api()
                .put("/courses/mlt/lessons/" + lesson + "/progress", "{\"state\": \"started\", \"secondsSpent\": 60}")
                .requireStatus(200);
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        for (int position = 1; position <= 3; position++) {
            learner.api()
                    .put(
                            "/attempts/" + attempt + "/responses/" + position,
                            "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"a\"}}")
                    .requireStatus(200);
        }
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitOutcome(attempt);
        return learner;
    }

    private Map<String, String> export(Person person, int status) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site() + "/api/v1/me/export"))
                                .header(
                                        "Authorization",
                                        "Bearer " + person.api().token())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(status);
        return status == 200 ? files(answer.body()) : Map.of();
    }

    private static Map<String, String> files(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
