package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.aliquot.figures.Figures;
import org.aliquot.standby.Standby;
import org.aliquot.traces.Traces;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports come from a standby while it keeps up, and never from one that does not; nobody who asks for one notices otherwise. */
class StandbyIT {

    private static EmbeddedPostgres primary;
    private static JdbcClient written;

    private final List<Node> nodes = new ArrayList<>();
    private EmbeddedPostgres follower;

    /** What an application has of it. */
    private record Node(AnnotationConfigApplicationContext context, Pools pools) implements AutoCloseable {

        Standby standby() {
            return context.getBean(Standby.class);
        }

        JdbcClient jdbc() {
            return context.getBean(JdbcClient.class);
        }

        @Override
        public void close() {
            context.close();
            pools.close();
        }
    }

    /** What was read, where, and up to when it was said to be whole. */
    private record Found(boolean onTheStandby, int notes, Instant upTo) {}

    @BeforeAll
    static void start() throws IOException {
        primary = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("primary").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Flyway.configure()
                .dataSource(primary.getPostgresDatabase())
                .locations("classpath:db/migration/clock")
                .load()
                .migrate();
        written = JdbcClient.create(primary.getPostgresDatabase());
        written.sql("create table note (said text)").update();
    }

    @AfterAll
    static void stop() throws IOException {
        primary.close();
    }

    @BeforeEach
    void follow() throws Exception {
        written.sql("delete from note").update();
        follower = follower();
    }

    @AfterEach
    void end() throws IOException {
        nodes.forEach(Node::close);
        follower.close();
    }

    @Test
    void whatIsLevelWithThePrimaryIsReadAsOfNow() throws Exception {
        Node node = node(follower, "30s");
        note("one");
        level();
        Instant now = now();

        assertThat(read(node, now)).isEqualTo(new Found(true, 1, now));
    }

    @Test
    void whatIsBehindSaysUpToWhenItIsWhole() throws Exception {
        Node node = node(follower, "30s");
        note("one");
        level();
        Instant between = now();
        pause();
        note("two");

        Found found = read(node, now());
        assertThat(found.onTheStandby()).isTrue();
        assertThat(found.notes()).isEqualTo(1);
        assertThat(found.upTo()).isBeforeOrEqualTo(between);
    }

    @Test
    void whatIsTooFarBehindIsReadFromThePrimary() throws Exception {
        Node node = node(follower, "1ms");
        note("one");
        level();
        pause();
        note("two");
        Instant later = now().plusMillis(10);

        assertThat(read(node, later)).isEqualTo(new Found(false, 2, later));
    }

    @Test
    void aStandbyThatIsGoneOrNeverWasThereCostsNoReport() throws Exception {
        note("one");
        Node node = node(follower, "30s");
        follower.close();
        Instant now = now();

        assertThat(read(node, now)).isEqualTo(new Found(false, 1, now));
    }

    @Test
    void aStandbyToWhichNothingHasComeSinceItWasStartedIsNotReadFrom() throws Exception {
        note("one");
        level();
        checkpoint(written);
        level();
        JdbcClient behind = JdbcClient.create(follower.getPostgresDatabase());
        checkpoint(behind);
        Path data =
                Path.of(behind.sql("show data_directory").query(String.class).single());
        follower.close();
        follower = started(data, "");
        note("two");
        Instant now = now();

        assertThat(read(node(follower, "30s"), now)).isEqualTo(new Found(false, 2, now));
    }

    @Test
    void aServerThatBecamePrimaryIsNotReadFrom() throws Exception {
        Node node = node(follower, "30s");
        note("one");
        level();
        JdbcClient.create(follower.getPostgresDatabase())
                .sql("select pg_promote()")
                .query(Boolean.class)
                .single();
        note("two");
        Instant now = now();

        assertThat(read(node, now)).isEqualTo(new Found(false, 2, now));
    }

    @Test
    void anotherDatabaseIsNotReadFrom() throws Exception {
        note("one");
        try (EmbeddedPostgres other = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("other").toFile())
                .start()) {
            Flyway.configure()
                    .dataSource(other.getPostgresDatabase())
                    .locations("classpath:db/migration/clock")
                    .load()
                    .migrate();
            Instant now = now();

            assertThat(read(node(other, "30s"), now)).isEqualTo(new Found(false, 1, now));
        }
    }

    @Test
    void whatBreaksOffOnTheStandbyIsReadFromThePrimaryFromItsBeginning() throws Exception {
        Node node = node(follower, "30s");
        level();
        StringBuilder file = new StringBuilder();

        node.standby().read(now(), source -> {
            file.setLength(0);
            source.run(_ -> {
                file.append("first line, ");
                if (Standby.isThere()) {
                    throw new CannotAcquireLockException("canceled: what it reads was cleared away");
                }
                file.append("last line");
            });
            return file;
        });

        assertThat(file).hasToString("first line, last line");
    }

    @Test
    void aTransactionThatIsOpenStaysWhereItIs() throws Exception {
        Node node = node(follower, "30s");
        level();
        TransactionTemplate transaction =
                new TransactionTemplate(node.context().getBean(PlatformTransactionManager.class));
        Instant now = now();

        Found found = transaction.execute(_ -> {
            node.jdbc().sql("insert into note values ('not committed yet')").update();
            return read(node, now);
        });

        assertThat(found).isEqualTo(new Found(false, 1, now));
    }

    private static EmbeddedPostgres follower() throws Exception {
        Path copy = Scratch.directory("follower").resolve("data");
        try (Connection connection = primary.getPostgresDatabase().getConnection()) {
            JdbcClient backup = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            backup.sql("select pg_backup_start('follower', true)")
                    .query(String.class)
                    .single();
            copy(Path.of(backup.sql("show data_directory").query(String.class).single()), copy);
            Files.writeString(
                    copy.resolve("backup_label"),
                    backup.sql("select labelfile from pg_backup_stop(false)")
                            .query(String.class)
                            .single());
        }
        Files.createFile(copy.resolve("standby.signal"));
        return started(copy, "host=localhost port=" + primary.getPort() + " user=postgres");
    }

    private static EmbeddedPostgres started(Path data, String follows) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("primary_conninfo", "'" + follows + "'")
                .start();
    }

    private static void checkpoint(JdbcClient server) {
        server.sql("checkpoint").update();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<String> itsOwn = List.of("postmaster.pid", "postmaster.opts", "epg-lock");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!itsOwn.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }

    private Node node(EmbeddedPostgres server, String mostBehind) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url",
                                primary.getJdbcUrl("postgres", "postgres"),
                                "spring.datasource.username",
                                "postgres",
                                "spring.datasource.password",
                                "postgres",
                                Standby.ADDRESS,
                                server.getJdbcUrl("postgres", "postgres"),
                                Standby.MOST_BEHIND,
                                mostBehind)));
        Pools pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off());
        DataSource database = new ByWork(pools);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setEnvironment(environment);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.register(Figures.class, Standby.class);
        context.refresh();
        Node node = new Node(context, pools);
        nodes.add(node);
        return node;
    }

    private static Found read(Node node, Instant now) {
        JdbcClient jdbc = node.jdbc();
        return node.standby()
                .read(
                        now,
                        source -> source.read(upTo -> new Found(
                                jdbc.sql("select pg_is_in_recovery()")
                                        .query(Boolean.class)
                                        .single(),
                                jdbc.sql("select count(*) from note")
                                        .query(Integer.class)
                                        .single(),
                                upTo)));
    }

    private static void note(String said) {
        written.sql("insert into note values (:said)").param("said", said).update();
    }

    private static Instant now() {
        return written.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void level() throws Exception {
        String place = written.sql("select cast(pg_current_wal_flush_lsn() as text)")
                .query(String.class)
                .single();
        JdbcClient behind = JdbcClient.create(follower.getPostgresDatabase());
        Await.until(
                "the standby",
                () -> behind.sql("select pg_last_wal_replay_lsn() >= cast(:place as pg_lsn)")
                        .param("place", place)
                        .query(Boolean.class)
                        .single());
    }

    private void pause() {
        JdbcClient.create(follower.getPostgresDatabase())
                .sql("select cast(pg_wal_replay_pause() as text)")
                .query((row, number) -> number)
                .list();
    }
}
