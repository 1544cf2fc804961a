package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.aliquot.Scratch;
import org.aliquot.start.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One directory, one living owner, data that outlasts both kinds of ending. */
class EmbeddedServerIT {

    private DataDirectory directory = new DataDirectory(Path.of("unset"));

    @BeforeEach
    void freshDirectory() {
        directory = new DataDirectory(Scratch.directory("with space ").resolve("data"));
    }

    @Test
    void keepsDataOverARestartAndIsDurable() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            JdbcClient jdbc = client(server);
            assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                    .isEqualTo("on");
            jdbc.sql("create table kept as select 42 as answer").update();
        }
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(client(server)
                            .sql("select answer from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    @Test
    void isClosedToOtherUsersOfTheMachine() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.connection().url(), "aliquot", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(permissions(directory.root())).isEqualTo("rwx------");
            assertThat(permissions(directory.password())).isEqualTo("rw-------");
        }
    }

    @Test
    void theApplicationKnowsNoSecretOfTheSuperuserAndIsNone() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(isSuperuser(server)).isFalse();
            assertThatThrownBy(() -> superuser(server, Password.of(directory))).isInstanceOf(SQLException.class);
            assertThat(permissions(directory.superuserPassword())).isEqualTo("rw-------");
        }
    }

    @Test
    void aDirectoryInWhichBothHadOneSecretGoesOnWithTwo() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            client(server).sql("create table kept as select 42 as answer").update();
            try (Connection connection = superuser(server, Password.in(directory.superuserPassword()))) {
                connection
                        .createStatement()
                        .execute("alter role aliquot password '%s'"
                                .formatted(Password.in(directory.superuserPassword())
                                        .value()));
            }
        }
        Files.move(directory.superuserPassword(), directory.password(), StandardCopyOption.REPLACE_EXISTING);
        Password old = Password.of(directory);

        for (int start = 1; start <= 2; start++) {
            try (EmbeddedServer server = EmbeddedServer.start(directory)) {
                assertThat(client(server)
                                .sql("select answer from kept")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(42);
                assertThat(Password.of(directory)).isNotEqualTo(old);
                assertThatThrownBy(() -> superuser(server, Password.of(directory)))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private boolean isSuperuser(EmbeddedServer server) {
        return client(server)
                .sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
    }

    private static Connection superuser(EmbeddedServer server, Password password) throws SQLException {
        return DriverManager.getConnection(server.connection().url(), "postgres", password.value());
    }

    @Test
    void startsTheDatabaseAgainOnTheSamePortWhenItIsKilled() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            client(server).sql("create table kept as select 42 as answer").update();
            kill();
            JdbcClient patient = client(server);
            await(() ->
                    patient.sql("select answer from kept").query(Integer.class).single() == 42);
        }
        assertThat(directory.pg().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void saysAtOnceWhyTheDatabaseDoesNotStartAndGoesOnWhenThatIsMended() throws Exception {
        Path settings = directory.pg().resolve("postgresql.auto.conf");
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            client(server).sql("create table kept as select 42 as answer").update();
            String good = Files.readString(settings);
            Files.writeString(settings, good + "work_mem = 'a lot'\n");
            kill();
            await(() -> says("contains errors"));
            Files.writeString(settings, good);
            JdbcClient patient = client(server);
            await(() ->
                    patient.sql("select answer from kept").query(Integer.class).single() == 42);
            Files.writeString(settings, good + "work_mem = 'a lot'\n");
        }
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("contains errors")
                .hasMessageContaining("database-start.log");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private void kill() throws IOException {
        String pid =
                Files.readAllLines(directory.pg().resolve("postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
    }

    private boolean says(String words) {
        try {
            return Files.exists(directory.startLog())
                    && Files.readString(directory.startLog()).contains(words);
        } catch (IOException beingWritten) {
            return false;
        }
    }

    /** As after a loss of power: numbers of processes come again, in a container at once. */
    @Test
    void startsThoughTheNumberOfTheDeadDatabaseIsAnotherProgramsNow() throws Exception {
        EmbeddedServer.start(directory).close();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    directory.pg().resolve("postmaster.pid"),
                    "%d\n%s\n1795782641\n39849\n\nlocalhost\n  6479902   1310756\nready\n"
                            .formatted(other.pid(), directory.pg()));
            try (EmbeddedServer server = EmbeddedServer.start(directory)) {
                assertThat(client(server).sql("select 1").query(Integer.class).single())
                        .isEqualTo(1);
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void refusesADirectoryWithALivingOwner() throws Exception {
        try (EmbeddedServer owner = EmbeddedServer.start(directory)) {
            assertThatThrownBy(() -> EmbeddedServer.start(directory))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another Aliquot (process "
                            + ProcessHandle.current().pid());
            assertThat(client(owner).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesADirectoryOfSomebodyElse() throws Exception {
        Files.createDirectories(directory.root());
        Files.writeString(directory.root().resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not Aliquot's");
        assertThat(directory.root()).isDirectoryContaining("glob:**thesis.txt").isDirectoryNotContaining("glob:**pg");
    }

    @Test
    void refusesTheFilesOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(directory.pg());
        Files.createFile(directory.lock());
        Files.writeString(directory.pg().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void startsOverWhenTheFirstStartWasInterrupted() throws Exception {
        Files.createDirectories(directory.pg());
        Files.createFile(directory.lock());
        Files.writeString(directory.pg().resolve("postgresql.conf"), "# half-made");
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            Thread.sleep(100);
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
            } catch (DataAccessException notYet) {
                continue;
            }
        }
        throw new AssertionError("The database did not come back");
    }

    private JdbcClient client(EmbeddedServer server) {
        return JdbcClient.create(new DriverManagerDataSource(
                server.connection().url(),
                EmbeddedServer.NAME,
                Password.of(directory).value()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
