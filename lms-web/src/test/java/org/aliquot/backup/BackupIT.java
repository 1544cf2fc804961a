package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.aliquot.postgres.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Backups of a database that works, and of one that does not run. */
@TestInstance(Lifecycle.PER_CLASS)
class BackupIT {

    private static final Pattern UNTIL = Pattern.compile("Everything acknowledged until (\\S+) is in it");

    private final EmbeddedDatabase database =
            EmbeddedDatabase.in(Scratch.directory("backed up ").resolve("data"));

    private Closeable server = () -> {};
    private Path folder = Path.of("unset");

    @BeforeAll
    void start() {
        server = database.start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void makeFolder() {
        folder = Scratch.directory("backups");
    }

    @Test
    void everythingAcknowledgedBeforeTheMarkIsInIt() throws Exception {
        Path file = folder.resolve("backup");
        Verb taken;
        List<Writer.Row> acknowledged;
        try (Writer writer = Writer.on(database)) {
            Await.until("the writer writes", () -> writer.acknowledged().size() > 50);
            taken = Verb.backup(database.root(), file);
            int then = writer.acknowledged().size();
            Await.until("the writer goes on", () -> writer.acknowledged().size() > then + 50);
            acknowledged = writer.acknowledged();
        }
        assertThat(taken.err()).isEmpty();
        Instant until = until(taken);
        assertThat(acknowledged).anyMatch(row -> row.at().isAfter(until));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        EmbeddedDatabase restored = restored(file);
        try (Closeable _ = restored.start();
                Connection session = session(restored)) {
            JdbcClient jdbc = client(session);
            assertThat(jdbc.sql("select number from written order by number")
                            .query(Integer.class)
                            .list())
                    .startsWith(acknowledged.stream()
                            .filter(row -> row.at().isBefore(until))
                            .map(Writer.Row::number)
                            .toArray(Integer[]::new));
            assertThat(Proof.read(jdbc).indexes()).isGreaterThan(100);
        }
    }

    @Test
    void theServerKeepsNothingForABackupThatEndedOrWasKilled() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Daliquot.data-dir=" + database.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BackupTool.class.getName(),
                        "backup",
                        folder.resolve("killed").toString())
                .inheritIO()
                .start();
        Await.until("it writes", () -> children(folder).stream().anyMatch(BackupIT::isPartial));
        assertThat(killed.destroyForcibly().waitFor()).isNotZero();
        assertThat(children(folder)).hasSize(1).allMatch(BackupIT::isPartial);

        assertThat(Verb.backup(database.root(), folder.resolve("next")).err()).isEmpty();
        try (Connection session = session(database)) {
            JdbcClient jdbc = client(session);
            Await.until(
                    "the server lets go",
                    () -> jdbc.sql("select count(*) from pg_replication_slots")
                                    .query(Integer.class)
                                    .single()
                            == 0);
        }
    }

    @Test
    void aStoppedInstallationIsTakenAsItIs() throws Exception {
        EmbeddedDatabase stopped =
                EmbeddedDatabase.in(Scratch.directory("stopped").resolve("data"));
        try (Closeable _ = stopped.start();
                Connection session = session(stopped)) {
            client(session).sql("create table kept as select 42 as answer").update();
        }
        Files.writeString(stopped.root().resolve("secret.key"), "the key");
        Files.writeString(stopped.root().resolve("backup.txt"), "what somebody unpacked here");
        Files.writeString(stopped.root().resolve("dump 03:15.sql"), "what somebody left here");
        Path file = folder.resolve("backup");
        Verb taken = Verb.backup(stopped.root(), file);
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("Aliquot was not running").doesNotContain("secret.key");

        EmbeddedDatabase restored = restored(file);
        assertThat(restored.root().resolve("secret.key")).hasContent("the key");
        assertThat(children(restored.root())).noneMatch(name -> name.startsWith("backup") || name.startsWith("dump"));
        try (Closeable _ = restored.start();
                Connection session = session(restored)) {
            assertThat(client(session)
                            .sql("select answer from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    @Test
    void aRunningInstallationIsKnownByAnyNameOfItsDirectory() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), database.root());
        Verb taken = Verb.backup(link, folder.resolve("backup"));
        assertThat(taken.err()).isEmpty();
        assertThat(until(taken)).isBefore(Instant.now());
    }

    @Test
    void refusesInASentenceWhatCannotBeABackup() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "mine");
        Path inside = database.root().resolve("backup");
        refused("exists already", Verb.backup(database.root(), there));
        assertThat(there).hasContent("mine");
        refused("would lie in the data directory", Verb.backup(database.root(), inside));
        refused("There is no directory", Verb.backup(database.root(), folder.resolve("nowhere/backup")));
        refused("holds no installation", Verb.backup(folder.resolve("nobody"), folder.resolve("backup")));
        refused(
                "a database server of your own",
                Verb.of(
                        Map.of("spring.datasource.url", "jdbc:postgresql://db/aliquot"),
                        "backup",
                        folder.resolve("backup")));
        Path key = Files.writeString(database.root().resolve("a.key"), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        refused(
                "lies in the data directory and would be lost with it",
                Verb.backup(database.root(), folder.resolve("backup"), "--key-file", key));
        assertThat(children(folder)).containsExactly("there");
        assertThat(inside).doesNotExist();
    }

    private static void refused(String why, Verb verb) {
        assertThat(verb.code()).isEqualTo(1);
        assertThat(verb.err()).contains(why).hasLineCount(1);
    }

    private EmbeddedDatabase restored(Path file) {
        Path data = folder.resolve("restored");
        assertThat(Verb.restore(file, data).err()).isEmpty();
        return EmbeddedDatabase.in(data);
    }

    private static Instant until(Verb taken) {
        Matcher until = UNTIL.matcher(taken.out());
        assertThat(until.find()).as(taken.out()).isTrue();
        return Instant.parse(until.group(1));
    }

    private static boolean isPartial(String name) {
        return name.endsWith(".partial");
    }

    private static List<String> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection session(EmbeddedDatabase database) throws SQLException {
        return database.connect().orElseThrow();
    }

    private static JdbcClient client(Connection session) {
        return JdbcClient.create(new SingleConnectionDataSource(session, true));
    }
}
