package org.aliquot.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.Scratch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each verb of {@code ./lms} does its work from the packed application, called as a user calls it. */
@TestInstance(Lifecycle.PER_CLASS)
class VerbsIT {

    /** Not the product's: what runs these tests, and doors for scripts of the checkout. */
    private static final Set<String> OF_THE_CHECKOUT = Set.of("test", "structure", "java", "maven");

    @TempDir
    private Path folder;

    private Packed packed;

    @BeforeAll
    void unpack() throws IOException {
        packed = Packed.unpacked();
    }

    @Test
    @Timeout(
            value = 12,
            unit = TimeUnit.MINUTES) // the first who starts waits for the installation; then nine more programs
    void runServesPagesAndTheOtherVerbsWorkBesideItAndWithoutIt() throws Exception {
        Path data = Installation.copy("verbs");
        Files.writeString(packed.folder().resolve("aliquot.aot"), "not what Java learnt: no reason not to start");
        Map<String, String> settings = Map.of(
                "ALIQUOT_DATA_DIR",
                data.toString(),
                "SERVER_PORT",
                Integer.toString(AliquotProcess.freePort()),
                "ALIQUOT_DEMO",
                "false",
                "ALIQUOT_BACKUP_LOG_DIR",
                Files.createDirectory(folder.resolve("log")).toString());
        try (AliquotProcess running = packed.lms(settings, List.of("run")).awaitReady()) {
            assertThat(statusOf("http://localhost:" + settings.get("SERVER_PORT") + "/"))
                    .isEqualTo(200);
            assertThat(done(settings, "admin-link")).contains("/first-administrator/");
            assertThat(done(settings, "populate", "--learners", "3", "--attempts", "6", "--seed", "5"))
                    .contains("done");
            done(settings, "backup", path("school.backup"));
            assertThat(done(settings, "doctor"))
                    .contains("It answers on port", "Its tables are those of this version.", "Nothing is wrong.");
        }
        assertThat(done("backup", "--check", path("school.backup"))).contains("Attempts: 6.");
        assertThat(done("restore", path("school.backup"), path("restored"))).contains("Restored to");
        assertThat(done("restore", path("school.backup"), path("to the end"), "--log", path("log")))
                .contains("Everything acknowledged until");
        try (EmbeddedPostgres own = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("own").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            assertThat(done(
                            Map.of(
                                    "ALIQUOT_DATA_DIR",
                                    data.toString(),
                                    "SPRING_DATASOURCE_URL",
                                    own.getJdbcUrl("postgres", "postgres"),
                                    "SPRING_DATASOURCE_USERNAME",
                                    "postgres"),
                            "move"))
                    .contains("found to be what they were");
        }
        assertThat(done(settings, "admin-link")).contains("/first-administrator/");
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
    }

    @Test
    void theToolsFindEachLibraryThatTheirJarNames() throws IOException {
        assertThat(packed.missingLibraries()).isEmpty();
    }

    @Test
    void itemsAreCheckedConvertedAndGradedAndATableIsMadeForThem() throws Exception {
        done("items", "check", "content/phlebotomy");
        Path table = folder.resolve("questions.csv");
        done("items", "template", "--to", "csv", table.toString());
        done("items", "convert", "--from", "csv", "--to", "json", table.toString(), path("questions.json"));
        assertThat(folder.resolve("questions.json")).content().contains("\"stem\"");
        Path item = write("item.xml", """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="tube" title="Tube">
                  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                    <correctResponse><value>edta</value></correctResponse>
                  </responseDeclaration>
                  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
                  <responseProcessing template='http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct'/>
                </assessmentItem>
                """);
        Path cases = write("cases.json", """
                {"cases": [{"name": "right", "responses": {"RESPONSE": "edta"}, "expect": {"score": 1}}]}
                """);
        assertThat(done("items", "grade", "--from", "qti21", item.toString(), cases.toString()))
                .isEqualTo("equal: right\n");
    }

    @Test
    void responsesAreAnalyzedCalibratedAndScored() throws Exception {
        StringBuilder rows = new StringBuilder("person,a,b,c\n");
        for (int person = 0; person < 40; person++) {
            rows.append(
                    "p%d,%d,%d,%d%n".formatted(person, person % 2, person % 3 == 0 ? 1 : 0, person % 5 == 0 ? 0 : 1));
        }
        String responses = write("responses.csv", rows.toString()).toString();
        done("analyze", responses, "--out", path("analysis"));
        assertThat(folder.resolve("analysis/items.csv")).content().hasLineCount(4);
        done("calibrate", responses, "--model", "rasch", "--out", path("calibration"));
        done(
                "score",
                "--items",
                path("calibration/items.csv"),
                responses,
                "--method",
                "eap",
                "--out",
                path("scores.csv"));
        assertThat(folder.resolve("scores.csv")).content().hasLineCount(41);
    }

    @Test
    void sittingsAreSimulatedAndReplayedAndReviewsScheduled() throws Exception {
        StringBuilder rows = new StringBuilder("item,a,b,area\n");
        for (int item = 0; item < 20; item++) {
            rows.append("i%d,1,%s,%s%n".formatted(item, (item - 10) / 5.0, item % 2 == 0 ? "A" : "B"));
        }
        String bank = write("bank.csv", rows.toString()).toString();
        String exam = write("exam.yaml", "items: 5\ncut: 0\n").toString();
        done(
                "simulate",
                "--bank",
                bank,
                "--exam",
                exam,
                "--simulees",
                "10",
                "--seed",
                "1",
                "--out",
                path("simulation"));
        assertThat(folder.resolve("simulation/simulees.csv")).content().hasLineCount(11);
        String header = String.join(
                ",",
                Stream.iterate(0, i -> i < 20, i -> i + 1).map(i -> "i" + i).toList());
        Path answers = write("answers.csv", "person," + header + "\np1" + ",1".repeat(20) + "\n");
        done("trace", "--bank", bank, "--exam", exam, "--answers", answers.toString(), "--out", path("trace.csv"));
        assertThat(folder.resolve("trace.csv")).content().hasLineCount(6);
        Path vectors = write("vectors.json", """
                {"cases": [{"id": "one", "parameters": {}, "created": "2026-01-05T09:30:00.000Z",
                  "steps": [{"review": "2026-01-05T09:30:00.000Z", "rating": 3}]}]}
                """);
        done("fsrs", vectors.toString(), "--out", path("cards.json"));
        assertThat(folder.resolve("cards.json")).content().contains("\"stability\"");
        done("year", "--learners", "5", "--seed", "1", "--out", path("year"));
        assertThat(folder.resolve("year/checkpoints.csv")).content().hasLineCount(6);
    }

    @Test
    void whatIsNoVerbIsAnsweredWithTheListOfThem() throws Exception {
        try (AliquotProcess refused = packed.lms(Map.of(), List.of("analyse"))) {
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.errors()).contains("usage: ./lms VERB");
        }
    }

    /** So that a verb added later is tried here too. */
    @Test
    void everyVerbIsTriedHere() {
        Set<String> verbs = new TreeSet<>();
        Matcher branch = Pattern.compile("(?m)^  ([a-z][a-z| -]*)\\) ").matcher(Packed.script());
        while (branch.find()) {
            verbs.addAll(Arrays.asList(branch.group(1).split(" \\| ")));
        }
        verbs.removeAll(OF_THE_CHECKOUT);
        assertThat(verbs)
                .containsExactlyInAnyOrder(
                        "run",
                        "admin-link",
                        "doctor",
                        "backup",
                        "restore",
                        "move",
                        "populate",
                        "items",
                        "analyze",
                        "calibrate",
                        "score",
                        "simulate",
                        "trace",
                        "fsrs",
                        "year");
    }

    private String done(String... words) throws InterruptedException {
        return done(Map.of(), words);
    }

    /** What the verb prints; it must end well, and without a word of what went wrong inside. */
    private String done(Map<String, String> settings, String... words) throws InterruptedException {
        try (AliquotProcess verb = packed.lms(settings, List.of(words))) {
            assertThat(verb.exitCode()).as(verb.output() + verb.errors()).isZero();
            assertThat(verb.output() + verb.errors()).doesNotContain("Exception");
            return verb.output();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
