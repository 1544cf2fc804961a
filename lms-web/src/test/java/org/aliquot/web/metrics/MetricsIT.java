package org.aliquot.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.Scratch;
import org.aliquot.clock.Ids;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The figures as a program reads them that watches the installation. */
class MetricsIT extends PlatformTest {

    private static final String TOKEN = "a-token-of-thirty-two-characters";
    private static final String SETTINGS = "metrics of a test";
    private static final double DAY_SECONDS = 86_400;

    @Autowired
    private ConfigurableEnvironment settings;

    private final Path backups = Scratch.directory("backups");
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void switchOn() {
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        SETTINGS, Map.of("aliquot.metrics-token", TOKEN, "aliquot.backup-dir", backups.toString())));
    }

    @AfterEach
    void switchOff() {
        settings.getPropertySources().remove(SETTINGS);
    }

    @Test
    void areNotThereUntilAnOperatorSetsAToken() {
        switchOff();

        assertThat(read("Bearer ", "*/*").statusCode()).isEqualTo(404);
        assertThat(read("Bearer " + TOKEN, "*/*").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "Bearer ",
                "Bearer a-token-of-thirty-two-characterz",
                "Bearer a-token-of-thirty-two-character",
                "Basic a-token-of-thirty-two-characters"
            })
    void areForNobodyWithoutTheToken(String authorization) {
        double before = scrape().value("aliquot_security_events_total{event=\"access.refused\"}");

        HttpResponse<String> refused = read(authorization, "*/*");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEmpty();
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(scrape().value("aliquot_security_events_total{event=\"access.refused\"}"))
                .isEqualTo(before + 1);
    }

    @Test
    void areNotForPeopleWhateverTheyAre() {
        Person administrator = person(Role.ADMINISTRATOR);

        assertThat(read("Bearer " + administrator.api().token(), "*/*").statusCode())
                .isEqualTo(401);
    }

    @Test
    void comeInBothFormatsWithoutCookiesAndAreNotKept() {
        HttpResponse<String> plain = read("Bearer " + TOKEN, "*/*");
        HttpResponse<String> open = read("Bearer " + TOKEN, "application/openmetrics-text;version=1.0.0,*/*;q=0.1");

        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/plain")
                .contains("version=0.0.4");
        assertThat(open.headers().firstValue("Content-Type").orElse("")).startsWith("application/openmetrics-text");
        assertThat(open.body()).endsWith("# EOF\n");
        assertThat(plain.headers().map()).doesNotContainKey("set-cookie");
        assertThat(plain.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void sayOfEachFigureWhatItIs() {
        List<String> lines = scrape().text().lines().toList();

        Set<String> typed = named(lines, "# TYPE ");
        assertThat(typed).hasSizeGreaterThan(40).isEqualTo(named(lines, "# HELP "));
    }

    @Test
    void tellNothingOfAnybody() {
        Person learner = learner();
        learner.api().post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}");

        assertThat(scrape().text())
                .doesNotContain(learner.email(), learner.id().toString(), "example.org", "quick-check")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @Test
    void moveWhenALearnerAnswers() {
        Person learner = learner();
        Scrape before = scrape();

        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        Scrape begun = scrape();
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        String body = "{\"lease\": %d, \"revision\": %d, \"response\": {\"choice\": \"" + option + "\"}}";
        String position = "/attempts/" + attempt + "/responses/1";
        learner.api().put(position, body.formatted(1, 1)).requireStatus(200);
        learner.api().put(position, body.formatted(7, 1)).requireStatus(422);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        learner.api().put(position, body.formatted(1, 2)).requireStatus(409);
        Scrape after = scrape();

        assertThat(rise(before, begun, "aliquot_attempts_started_total")).isOne();
        assertThat(rise(before, begun, "aliquot_attempts_open_timed")
                        + rise(before, begun, "aliquot_attempts_open_untimed"))
                .isOne();
        assertThat(rise(before, after, "aliquot_answers_acknowledged_total")).isOne();
        assertThat(rise(before, after, "aliquot_answers_refused_total{reason=\"unknown-lease\"}"))
                .isOne();
        assertThat(rise(before, after, "aliquot_answers_refused_total{reason=\"after-hand-in\"}"))
                .isOne();
        assertThat(rise(before, after, "aliquot_attempts_ended_total{how=\"submitted\"}"))
                .isOne();
        assertThat(rise(before, after, "aliquot_request_seconds_count{kind=\"answer\"}"))
                .isEqualTo(3);
        assertThat(rise(before, after, "aliquot_requests_total{status=\"4xx\"}"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void countNoRoomOfATrialOrARehearsal() {
        Person learner = learner();
        Scrape before = scrape();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");

        jdbc.sql("update attempt set own_practice = true, trial = true where id = cast(:attempt as uuid)")
                .param("attempt", attempt)
                .update();

        Scrape after = scrape();
        assertThat(rise(before, after, "aliquot_attempts_open_timed")).isZero();
        assertThat(rise(before, after, "aliquot_attempts_open_untimed")).isZero();
    }

    @Test
    void tellSignInsThatWereRefused() {
        Person learner = learner();
        Scrape before = scrape();

        anonymous()
                .post("/sessions", "{\"email\": \"%s\", \"password\": \"wrong\"}".formatted(learner.email()))
                .requireStatus(401);

        assertThat(rise(before, scrape(), "aliquot_security_events_total{event=\"sign-in.refused\"}"))
                .isOne();
    }

    /** The oldest of its kind is older than whatever other tests have left. */
    @Test
    void knowHowLongTheOldestWaits() {
        OldRows old = new OldRows(jdbc, Ids.next(), person(Role.ADMINISTRATOR).id());
        Scrape before = scrape();
        try {
            old.add();
            Scrape after = scrape();
            for (String kind : List.of("mail", "jobs", "scores", "hooks")) {
                assertThat(rise(before, after, "aliquot_" + kind + "_waiting"))
                        .as(kind)
                        .isOne();
                isOld(after, "aliquot_" + kind + "_oldest_waiting_seconds");
            }
            assertThat(rise(before, after, "aliquot_news_undelivered")).isOne();
            isOld(after, "aliquot_news_oldest_undelivered_seconds");
        } finally {
            old.remove();
        }
    }

    private static void isOld(Scrape scrape, String figure) {
        assertThat(scrape.value(figure)).as(figure).isCloseTo(OldRows.DAYS * DAY_SECONDS, within(2 * DAY_SECONDS));
    }

    @Test
    void tellOfTheProcessAndItsDatabase() {
        Scrape scrape = scrape();

        assertThat(scrape.value("aliquot_database_readable")).isOne();
        assertThat(scrape.value("aliquot_database_size_bytes")).isGreaterThan(1e6);
        assertThat(scrape.value("aliquot_data_disk_free_bytes"))
                .isPositive()
                .isLessThan(scrape.value("aliquot_data_disk_size_bytes"));
        assertThat(scrape.value("aliquot_connections_max")).isEqualTo(20);
        assertThat(scrape.value("jvm_heap_used_bytes")).isLessThan(scrape.value("jvm_heap_max_bytes"));
        assertThat(scrape.value("process_start_time_seconds")).isLessThan(System.currentTimeMillis() / 1000.0);
        assertThat(scrape.text()).contains("aliquot_build{version=");
    }

    @Test
    void tellWhetherThisNodeHearsTheOthers() {
        Await.until("the line between the nodes", () -> scrape().value("aliquot_signals_heard") == 1);
    }

    @Test
    void sayHowOldTheNewestBackupIs() throws IOException {
        assertThat(scrape().value("aliquot_backup_age_seconds")).isInfinite();

        Files.createFile(backups.resolve("2026-11-28.backup"));

        assertThat(scrape().value("aliquot_backup_age_seconds")).isBetween(-1.0, 60.0);
    }

    /** However many ask, one statement is all that the database has to do with it. */
    @Test
    void costTheDatabaseOneStatement() {
        assertThat(statements.during(this::scrape)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void areAllThatIsWatched(String file) {
        Set<String> known = new TreeSet<>();
        scrape().lines().keySet().forEach(line -> known.add(line.replaceAll("\\{.*", "")));

        assertThat(MetricsFiles.figures(MetricsFiles.read(file)))
                .hasSizeGreaterThan(20)
                .isSubsetOf(known);
    }

    private static Set<String> named(List<String> lines, String beginning) {
        Set<String> names = new TreeSet<>();
        lines.stream()
                .filter(line -> line.startsWith(beginning))
                .forEach(line -> names.add(line.substring(beginning.length()).split(" ")[0]));
        return names;
    }

    private static double rise(Scrape before, Scrape after, String line) {
        return after.value(line) - before.value(line);
    }

    private Scrape scrape() {
        HttpResponse<String> response = read("Bearer " + TOKEN, "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        return Scrape.of(response.body());
    }

    private HttpResponse<String> read(String authorization, String accept) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site() + "/metrics")).header("Accept", accept);
        if (!authorization.equals("none")) {
            request.header("Authorization", authorization);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
