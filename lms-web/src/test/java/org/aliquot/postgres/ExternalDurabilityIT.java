package org.aliquot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.aliquot.Scratch;
import org.aliquot.standby.Standby;
import org.aliquot.start.DatabaseAway;
import org.aliquot.start.StartRefused;
import org.aliquot.traces.Traces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** An answer that is acknowledged is on the disk, also of a database that somebody else has set up. */
class ExternalDurabilityIT {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = start("on", "on");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void aDatabaseThatDoesNotKeepWhatItSaysIsRefusedInOneSentence(String off) throws IOException {
        String fsync = off.equals("fsync") ? "off" : "on";
        try (EmbeddedPostgres careless = start(fsync, fsync.equals("off") ? "on" : "off")) {
            assertThatThrownBy(() -> ExternalDatabase.named(environment(careless)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("runs with " + off + "=off and would lose answers in a crash");
        }
    }

    @ParameterizedTest
    @CsvSource({"off, on", "local, on", "remote_write, on", "on, on", "remote_apply, remote_apply"})
    void everyConnectionWaitsForTheDiskWhateverTheRoleIsSetTo(String set, String used) throws Exception {
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("alter role postgres set synchronous_commit = " + set);
        }
        MockEnvironment environment = environment(server);
        try (Pools pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off())) {
            assertThat(shown("synchronous_commit", pools.answers().getConnection()))
                    .isEqualTo(used);
            assertThat(shown("synchronous_commit", pools.aside().getConnection()))
                    .isEqualTo(used);
            assertThat(shown("idle_session_timeout", pools.aside().getConnection()))
                    .isEqualTo("0");
        }
    }

    @Test
    void aDatabaseThatIsNotThereNowIsToldFromOneThatIsWrong() throws Exception {
        MockEnvironment wrong = environment(server)
                .withProperty("spring.datasource.url", server.getJdbcUrl("postgres", "nobody_has_made"));
        assertThatThrownBy(() -> ExternalDatabase.named(wrong))
                .isInstanceOf(StartRefused.class)
                .isNotInstanceOf(DatabaseAway.class)
                .hasMessageContaining("cannot be reached");
        MockEnvironment readOnly = environment(server)
                .withProperty(
                        "spring.datasource.url",
                        server.getJdbcUrl("postgres", "postgres") + "&options=-c%20default_transaction_read_only=on");
        assertThatThrownBy(() -> ExternalDatabase.named(readOnly))
                .isInstanceOf(DatabaseAway.class)
                .hasMessageContaining("must lead to the primary");
    }

    @Test
    void linesThatAreCutAreNoticed() throws Exception {
        MockEnvironment environment = environment(server);
        try (Pools pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off());
                Connection answering = pools.answers().getConnection();
                Connection working = pools.aside().getConnection()) {
            assertThat(answering.getNetworkTimeout()).isEqualTo(30_000);
            assertThat(working.getNetworkTimeout()).as("a job may take longer").isEqualTo(1_800_000);
            assertThat(pools.answers().getDataSourceProperties()).containsEntry("tcpKeepAlive", "true");
            assertThat(pools.aside().getDataSourceProperties()).containsEntry("tcpKeepAlive", "true");
        }
    }

    /** Of one whose machine is gone the server hears nothing; a system by itself asks after two hours. */
    @Test
    void theServerAsksAfterANodeThatIsSilentAndLetsGoOfItsLocksWithinAMinute() throws Exception {
        MockEnvironment environment =
                environment(server).withProperty(Standby.ADDRESS, server.getJdbcUrl("postgres", "postgres"));
        try (Pools pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off())) {
            for (HikariDataSource pool : List.of(pools.answers(), pools.aside(), pools.standby())) {
                assertThat(shown("tcp_keepalives_idle", pool.getConnection())).isEqualTo("20");
                assertThat(shown("tcp_keepalives_interval", pool.getConnection()))
                        .isEqualTo("5");
                assertThat(shown("tcp_keepalives_count", pool.getConnection())).isEqualTo("3");
                assertThat(shown("tcp_user_timeout", pool.getConnection())).isEqualTo("30000");
            }
        }
    }

    @Test
    void aServerThatIsSetToNoticeSoonerGoesOnDoingSo() throws Exception {
        try (EmbeddedPostgres quick = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("quick").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("tcp_keepalives_idle", "5")
                .setServerConfig("tcp_user_timeout", "90000")
                .start()) {
            MockEnvironment environment = environment(quick);
            try (Pools pools = new Pools(ExternalDatabase.named(environment).connection(), environment, Traces.off())) {
                assertThat(shown("tcp_keepalives_idle", pools.answers().getConnection()))
                        .isEqualTo("5");
                assertThat(shown("tcp_user_timeout", pools.answers().getConnection()))
                        .isEqualTo("30000");
            }
        }
    }

    private static EmbeddedPostgres start(String fsync, String fullPageWrites) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Scratch.directory("external").toFile())
                .setServerConfig("fsync", fsync)
                .setServerConfig("full_page_writes", fullPageWrites)
                .start();
    }

    private static MockEnvironment environment(EmbeddedPostgres database) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", database.getJdbcUrl("postgres", "postgres"))
                .withProperty("spring.datasource.username", "postgres")
                .withProperty("spring.datasource.password", "postgres");
    }

    private static String shown(String setting, Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
