package org.aliquot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.aliquot.TraceReceiver;
import org.aliquot.crash.CrashDatabase;
import org.aliquot.start.AliquotProcess;
import org.aliquot.start.Installation;
import org.junit.jupiter.api.Test;

/** An operator asks what is wrong, and is told that and nothing else. */
class DoctorIT {

    private static final int NOTHING_WRONG = 0;
    private static final int SOMETHING_WRONG = 1;

    /** What a migration leaves behind that this release does not have. */
    private static final String NEXT_RELEASE = """
            alter table account add column of_the_next_release text;
            create table of_the_next_release (id uuid primary key);
            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                                               execution_time, success)
            select max(installed_rank) + 1, '209912311200', 'of the next release', 'SQL',
                   'V209912311200__of_the_next_release.sql', 1, current_user, 1, true
            from flyway_schema_history
            """;

    @Test
    void aSchoolThatRunsIsWellAndOneThatWasKilledSaysWhatToDo() throws Exception {
        Path data = Installation.copy("doctor");
        Map<String, String> settings = settings(data, Map.of("SERVER_PORT", "" + AliquotProcess.freePort()));
        try (AliquotProcess application = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(said(settings, NOTHING_WRONG))
                    .contains(
                            "is whole.",
                            "It answers on port " + settings.get("SERVER_PORT"),
                            "PostgreSQL 18",
                            "Its tables are those of this version.",
                            "There is no mail server",
                            "Nothing is wrong.");

            Map<String, String> other = settings(data, Map.of("SERVER_PORT", "" + AliquotProcess.freePort()));
            assertThat(said(other, SOMETHING_WRONG)).contains("set SERVER_PORT as it is set there");

            application.kill();
            assertThat(said(settings, SOMETHING_WRONG)).contains("Aliquot was killed and left its database running.");
        }
        try (AliquotProcess _ = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(said(settings, NOTHING_WRONG)).contains("It answers on port");
        }
        assertThat(said(settings, NOTHING_WRONG)).contains("it does not run on this machine", "Call this again");
    }

    @Test
    void whetherTheLogForBackupsIsPutAsideIsSaid() throws Exception {
        Path data = Installation.copy("doctor");
        Path place = Scratch.directory("log").resolve("not mounted yet");
        String port = "" + AliquotProcess.freePort();
        Map<String, String> settings =
                settings(data, Map.of("SERVER_PORT", port, "ALIQUOT_BACKUP_LOG_DIR", place.toString()));
        try (AliquotProcess _ = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(said(settings, SOMETHING_WRONG)).contains("It is not put aside in " + place);

            Files.createDirectory(place);
            Await.until("it is tried again", () -> Files.exists(data.resolve("backup-log.id")));
            assertThat(said(settings, SOMETHING_WRONG)).contains("no backup was taken since");

            Path backup = Scratch.directory("backups").resolve("backup");
            try (AliquotProcess taken =
                    AliquotProcess.launch(settings, "org.aliquot.backup.BackupTool", "backup", backup.toString())) {
                assertThat(taken.exitCode()).isZero();
            }
            assertThat(said(settings, NOTHING_WRONG)).contains("It is put aside in " + place + ".");
        }

        Map<String, String> without = settings(data, Map.of("SERVER_PORT", port));
        try (AliquotProcess _ = AliquotProcess.launch(without).awaitReady()) {
            assertThat(said(without, NOTHING_WRONG)).doesNotContain("Log for backups");
            Await.until("nothing is kept for it", () -> !Files.exists(data.resolve("backup-log.id")));
        }
    }

    @Test
    void aReleaseThatIsGoneBackToRunsAndSaysWhoseTheTablesAre() throws Exception {
        Path data = Installation.copy("doctor");
        Map<String, String> settings = settings(data, Map.of("SERVER_PORT", "" + AliquotProcess.freePort()));
        try (AliquotProcess _ = AliquotProcess.launch(settings).awaitReady()) {
            new CrashDatabase(data).jdbc().sql(NEXT_RELEASE).update();
        }

        try (AliquotProcess _ = AliquotProcess.launch(settings).awaitReady()) {
            assertThat(said(settings, NOTHING_WRONG))
                    .contains(
                            "It answers on port",
                            "Its tables were made by a newer Aliquot; changes that this one does not know: 1.",
                            "Nothing is wrong.");
        }
    }

    @Test
    void nothingIsMadeWhereNothingIs() throws Exception {
        Path nowhere = Scratch.directory("doctor").resolve("nowhere");

        assertThat(said(settings(nowhere, Map.of()), NOTHING_WRONG)).contains("The first start makes it");

        assertThat(nowhere).doesNotExist();
    }

    @Test
    void whatOthersCanReadIsWrongAndWhatWasLeftIsNamed() throws Exception {
        Path data = Installation.copy("doctor");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(data.resolve("pg-incomplete-1"));

        assertThat(said(settings(data, Map.of()), SOMETHING_WRONG))
                .contains("chmod 700 " + data, "pg-incomplete-1 was left", "1 wrong.");
    }

    @Test
    void settingsThatDoNotFitTogetherAreWrong() throws Exception {
        Path nowhere = Scratch.directory("doctor").resolve("nowhere");
        Map<String, String> settings = Map.of(
                "ALIQUOT_BASEURL", "https://learn.example.org",
                "ALIQUOT_BASE_URL", "https://learn.example.org",
                "ALIQUOT_SECRET_KEY", "secret",
                "SPRING_MAIL_HOST", "localhost",
                "SPRING_MAIL_PORT", "" + AliquotProcess.freePort());

        assertThat(said(settings(nowhere, settings), SOMETHING_WRONG))
                .contains(
                        "ALIQUOT_BASEURL is set, but there is no such setting",
                        "SERVER_FORWARD_HEADERS_STRATEGY is not set",
                        "ALIQUOT_SECRET_KEY is not a key.",
                        "Set ALIQUOT_MAIL_FROM.",
                        "cannot be reached",
                        "5 wrong.")
                .doesNotContain("secret\n");
    }

    @Test
    void aDatabaseOfTheOperatorsThatIsNotThereIsOneSentence() throws Exception {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + AliquotProcess.freePort() + "/school",
                "SPRING_DATASOURCE_USERNAME", "school",
                "SPRING_DATASOURCE_PASSWORD", "hidden-word");

        assertThat(said(settings, SOMETHING_WRONG))
                .contains("ALIQUOT_SECRET_KEY is not set", "cannot be reached", "2 wrong.")
                .doesNotContain("hidden-word", "Exception");
    }

    @Test
    void whetherTheCollectorTakesTracesIsSaid() throws Exception {
        Path nowhere = Scratch.directory("doctor").resolve("nowhere");
        try (TraceReceiver receiver = new TraceReceiver()) {
            Map<String, String> settings = settings(nowhere, Map.of("ALIQUOT_TRACES_URL", receiver.url()));
            assertThat(said(settings, NOTHING_WRONG)).contains("The collector at " + receiver.url(), "takes traces.");

            receiver.answerWith(401);
            assertThat(said(settings, SOMETHING_WRONG)).contains("takes no traces (status 401)");
        }
        String away = "http://localhost:" + AliquotProcess.freePort();
        assertThat(said(settings(nowhere, Map.of("ALIQUOT_TRACES_URL", away)), SOMETHING_WRONG))
                .contains("cannot be reached", "1 wrong.");
        assertThat(said(settings(nowhere, Map.of()), NOTHING_WRONG)).doesNotContain("Traces");
    }

    private static Map<String, String> settings(Path data, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("ALIQUOT_DATA_DIR", data.toString());
        settings.put("ALIQUOT_DEMO", "false");
        return settings;
    }

    private static String said(Map<String, String> settings, int expected) throws InterruptedException, IOException {
        try (AliquotProcess doctor = AliquotProcess.launch(settings, Doctor.class.getName())) {
            assertThat(doctor.exitCode())
                    .as(() -> doctor.output() + doctor.errors())
                    .isEqualTo(expected);
            assertThat(doctor.errors()).isEmpty();
            return doctor.output();
        }
    }
}
