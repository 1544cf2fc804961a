package org.aliquot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.replication.LogSequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** A database server of the operator's that lacks something is told from one that has all. */
class DatabaseCheckIT {

    private static EmbeddedPostgres server;
    private static JdbcClient superuser;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("own").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        superuser = JdbcClient.create(server.getPostgresDatabase());
        superuser.sql("create role school login").update();
        superuser.sql("create role visitor login").update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void make() {
        superuser.sql("create database school owner school").update();
    }

    @AfterEach
    void drop() {
        superuser.sql("drop database school with (force)").update();
    }

    @Test
    void aRoleThatOwnsItsDatabaseLacksNothing() throws Exception {
        assertThat(wrong(server.getPort(), "school")).isEmpty();

        in(
                "create extension pg_trgm",
                "create table search_lesson (id integer)",
                "alter table search_lesson owner to school");
        assertThat(wrong(server.getPort(), "school")).isEmpty();
    }

    @Test
    void aRoleThatMayMakeNothingHearsWhatItNeeds() throws Exception {
        assertThat(wrong(server.getPort(), "visitor"))
                .satisfiesExactly(
                        extension -> assertThat(extension).contains("pg_trgm is missing", "create extension pg_trgm;"),
                        tables -> assertThat(tables)
                                .contains("visitor may make no tables", "alter database … owner to visitor;"));
    }

    @Test
    void anExtensionThatWasDroppedIsMissed() throws Exception {
        in("create table search_lesson (id integer)", "alter table search_lesson owner to school");

        assertThat(wrong(server.getPort(), "school")).singleElement().asString().contains("pg_trgm is missing");
    }

    @Test
    void tablesOfAnotherRoleAreNamedWithIt() throws Exception {
        in("create table account (id serial)", "create view accounts as select * from account");

        String told = assertThat(wrong(server.getPort(), "school"))
                .singleElement()
                .asString()
                .contains("belong to postgres")
                .actual();
        in(told.replaceFirst("(?s).*in this database: (do .*\\$\\$;).*", "$1"));

        assertThat(wrong(server.getPort(), "school")).isEmpty();
    }

    @Test
    void aPoolerInTransactionModeIsNoticedHoweverManySessionsItHas() throws Exception {
        for (int sessions : List.of(1, 3)) {
            try (TransactionPooler pooler = new TransactionPooler(server.getPort(), "school", "school", sessions)) {
                assertThat(wrong(pooler.port(), "school"))
                        .singleElement()
                        .asString()
                        .contains("pooler in transaction mode", "session mode");
            }
        }
    }

    @Test
    void copiesThatNoAnswerWaitsForAreNoted() throws Exception {
        assertThat(said()).noneMatch(words -> words.contains("Copies") || words.contains("another server has it too"));
        try (Connection follower = follower()) {
            assertThat(said()).anyMatch(words -> words.contains("(1), and no answer waits for one of them"));

            named("standby");
            assertThat(said()).anyMatch(words -> words.contains("(synchronous_standby_names = standby)"));
            assertThat(follower.isClosed()).isFalse();
        } finally {
            named("");
        }
    }

    @Test
    void oneThatIsNewerThanAnyThatWasTriedIsNoted() {
        assertThat(DatabaseCheck.version(15)).isEmpty();
        assertThat(DatabaseCheck.version(18)).isEmpty();
        assertThat(DatabaseCheck.version(19))
                .get()
                .extracting(Finding::what)
                .asString()
                .contains("PostgreSQL 19 is newer");
    }

    private static List<String> said() throws SQLException {
        return findings(server.getPort(), "school").stream().map(Finding::what).toList();
    }

    private static List<String> wrong(int port, String role) throws SQLException {
        return findings(port, role).stream()
                .filter(finding -> finding.grade() == Finding.Grade.WRONG)
                .map(Finding::lines)
                .toList();
    }

    private static List<Finding> findings(int port, String role) throws SQLException {
        return new DatabaseCheck(new MockEnvironment()
                        .withProperty("spring.datasource.url", "jdbc:postgresql://localhost:" + port + "/school")
                        .withProperty("spring.datasource.username", role))
                .look();
    }

    private static void in(String... statements) {
        JdbcClient school = JdbcClient.create(server.getDatabase("postgres", "school"));
        for (String statement : statements) {
            school.sql(statement).update();
        }
    }

    /** As a standby asks for the log. */
    private static Connection follower() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", "postgres");
        settings.setProperty("replication", "true");
        settings.setProperty("preferQueryMode", "simple");
        settings.setProperty("assumeMinServerVersion", "15");
        Connection connection =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + server.getPort() + "/", settings);
        String place = superuser
                .sql("select cast(pg_current_wal_flush_lsn() as text)")
                .query(String.class)
                .single();
        connection
                .unwrap(PGConnection.class)
                .getReplicationAPI()
                .replicationStream()
                .physical()
                .withStartPosition(LogSequenceNumber.valueOf(place))
                .start();
        return connection;
    }

    private static void named(String standby) {
        superuser
                .sql("alter system set synchronous_standby_names = '" + standby + "'")
                .update();
        superuser.sql("select pg_reload_conf()").query(Boolean.class).single();
        Await.until(
                "the server's settings",
                () -> superuser
                        .sql("show synchronous_standby_names")
                        .query(String.class)
                        .single()
                        .equals(standby));
    }
}
