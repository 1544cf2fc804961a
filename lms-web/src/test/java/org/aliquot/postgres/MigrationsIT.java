package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.aliquot.start.DatabaseAway;
import org.aliquot.traces.Traces;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The tables are changed while others work with them, and nobody waits for that longer than for a slow page. */
class MigrationsIT {

    private static final String WAITS_FOR_ITS_TABLE = """
            select exists (select from pg_locks
                           where relation = 'response'::regclass and mode = 'AccessExclusiveLock' and not granted)
            """;

    private static final String WAITS_FOR_OTHERS = """
            select exists (select from pg_stat_activity
                           where query like 'create index concurrently%' and wait_event_type = 'Lock'
                             and clock_timestamp() - query_start > interval '1 second')
            """;

    /** As in the product, only sooner again. */
    private static final Migrations.Patience USUAL =
            new Migrations.Patience(Duration.ofSeconds(2), Duration.ofMillis(100), 100);

    private static final Migrations.Patience SHORT =
            new Migrations.Patience(Duration.ofMillis(50), Duration.ofMillis(10), 3);

    private static EmbeddedPostgres server;
    private static Pools pools;
    private static JdbcClient jdbc;

    private Path scripts;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("migrations").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", server.getJdbcUrl("postgres", "postgres"))
                .withProperty("spring.datasource.username", "postgres")
                .withProperty("spring.datasource.password", "postgres");
        pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off());
        jdbc = JdbcClient.create(pools.answers());
    }

    @AfterAll
    static void stop() throws IOException {
        pools.close();
        server.close();
    }

    @BeforeEach
    void table() throws IOException {
        scripts = Scratch.directory("scripts");
        script("V1__response.sql", "create table response (id integer, said text);");
        migrate(SHORT);
    }

    @AfterEach
    void nothing() {
        jdbc.sql("drop table response, flyway_schema_history").update();
    }

    @Test
    void aChangeOfATableInUseLetsOthersPassAndIsMadeWhenTheTableIsFree() throws Exception {
        script("V2__late.sql", "alter table response add column late boolean;");
        try (Connection report = begun("select count(*) from response")) {
            CompletableFuture<Void> change = elsewhere(() -> migrate(USUAL));
            Await.until("the change waits", () -> is(WAITS_FOR_ITS_TABLE));

            CompletableFuture.runAsync(() ->
                            jdbc.sql("insert into response values (1, 'A')").update())
                    .get(20, TimeUnit.SECONDS);

            assertThat(change).isNotDone();
            Await.until("it is tried again", () -> is(WAITS_FOR_ITS_TABLE));
            report.rollback();
            change.get(20, TimeUnit.SECONDS);
        }
        assertThat(jdbc.sql("select said from response where late is null")
                        .query(String.class)
                        .list())
                .containsExactly("A");
    }

    @Test
    void aTableThatIsNeverFreeEndsTheStartInOneSentenceAndLeavesNothing() throws Exception {
        script("V2__two.sql", "create table made_before (id integer); alter table response add column late boolean;");
        try (Connection _ = begun("select count(*) from response")) {
            assertThatThrownBy(() -> elsewhere(() -> migrate(SHORT)).get(20, TimeUnit.SECONDS))
                    .cause()
                    .as("a service starts it again")
                    .isInstanceOf(DatabaseAway.class)
                    .hasMessageContaining("each of 3 times one of them was in use");
        }
        assertThat(jdbc.sql("select to_regclass('made_before') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(JdbcClient.create(pools.aside())
                        .sql("show lock_timeout")
                        .query(String.class)
                        .single())
                .as("jobs wait for a lock as long as it takes")
                .isEqualTo("0");

        migrate(SHORT);

        jdbc.sql("drop table made_before").update();
    }

    @Test
    void whatIsWrongIsNotTriedAgain() throws IOException {
        script("V2__wrong.sql", "alter table nobody_has_made add column late boolean;");

        assertThatThrownBy(() -> migrate(new Migrations.Patience(Duration.ofMillis(50), Duration.ofDays(1), 100)))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("nobody_has_made");
    }

    @Test
    void anIndexIsBuiltBesideTheOthersHoweverLongTheyTake() throws Exception {
        script("V2__by_said.sql", "create index concurrently response_by_said on response (said);");
        try (Connection exam = begun("insert into response values (1, 'A')")) {
            CompletableFuture<Void> change = elsewhere(() -> migrate(SHORT));
            Await.until("it waits", () -> is(WAITS_FOR_OTHERS));

            jdbc.sql("insert into response values (2, 'B')").update();

            exam.commit();
            change.get(20, TimeUnit.SECONDS);
        }
        assertThat(is("select indisvalid from pg_index where indexrelid = 'response_by_said'::regclass"))
                .isTrue();
    }

    /** As after a node that was ended while it built one: the index is there, and nobody may use it. */
    @Test
    void anIndexWhoseBuildingBrokeOffIsBuiltAnew() throws IOException {
        jdbc.sql("insert into response values (1, 'A'), (2, 'A')").update();
        script("V2__by_said.sql", """
                drop index concurrently if exists response_by_said;
                create unique index concurrently response_by_said on response (said);
                """);
        assertThatThrownBy(() -> migrate(SHORT)).isInstanceOf(FlywayException.class);
        assertThat(is("select indisvalid from pg_index where indexrelid = 'response_by_said'::regclass"))
                .isFalse();

        jdbc.sql("delete from response where id = 2").update();
        migrate(SHORT);

        assertThat(is("select indisvalid from pg_index where indexrelid = 'response_by_said'::regclass"))
                .isTrue();
        assertThat(is("select bool_and(success) from flyway_schema_history")).isTrue();
    }

    private void script(String name, String sql) throws IOException {
        Files.writeString(scripts.resolve(name), sql);
    }

    private void migrate(Migrations.Patience patience) {
        Migrations migrations = new Migrations(pools.aside(), patience);
        FluentConfiguration flyway = Flyway.configure().locations("filesystem:" + scripts);
        migrations.customize(flyway);
        migrations.migrate(flyway.load());
    }

    private static CompletableFuture<Void> elsewhere(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Holds what it has locked until it ends. */
    private static Connection begun(String sql) throws SQLException {
        Connection connection = pools.answers().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    private static boolean is(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
