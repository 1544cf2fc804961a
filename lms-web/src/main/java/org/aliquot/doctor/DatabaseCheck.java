package org.aliquot.doctor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.postgres.KnownDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whether the database can be reached, keeps what it acknowledged, and has the tables of this version. */
final class DatabaseCheck implements Check {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);
    private static final int CONNECTIONS_OF_A_NODE = 30;

    private final Environment settings;
    private final List<Finding> findings = new ArrayList<>();

    DatabaseCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws SQLException {
        Optional<Connection> found = KnownDatabase.connect(settings);
        if (found.isEmpty()) {
            findings.add(Finding.note("It runs only while Aliquot does.", "Call this again when it runs."));
            return findings;
        }
        try (Connection connection = found.get()) {
            if (KnownDatabase.isExternal(settings) && isShared(connection)) {
                findings.add(Finding.wrong(
                        "Between Aliquot and PostgreSQL is a pooler in transaction mode: statements fail, nodes do not hear each other, and"
                                + " locks of jobs get lost.",
                        "Let SPRING_DATASOURCE_URL lead straight to PostgreSQL, or set the pooler to session mode."));
                return findings;
            }
            var source = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(source);
            server(jdbc);
            version(connection.getMetaData().getDatabaseMajorVersion()).ifPresent(findings::add);
            connections(jdbc);
            clocks(jdbc);
            tables(source);
            ArchiveLook.at(jdbc).ifPresent(findings::add);
            if (KnownDatabase.isExternal(settings)) {
                findings.addAll(new OwnServer(jdbc).look());
            }
        }
        return findings;
    }

    private void server(JdbcClient jdbc) {
        String version = text(jdbc, "select current_setting('server_version')");
        long size = jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
        findings.add(Finding.fine("PostgreSQL %s, %s.".formatted(version, Bytes.words(size))));
        List<String> off = Stream.of("fsync", "full_page_writes")
                .filter(name ->
                        text(jdbc, "select current_setting('" + name + "')").equals("off"))
                .toList();
        if (!off.isEmpty()) {
            findings.add(Finding.wrong(
                    String.join(" and ", off) + " off: a crash would lose answers.",
                    "Turn it on in that server's settings; Aliquot does not start otherwise."));
        }
    }

    /** One that is too old is refused before anything else. */
    static Optional<Finding> version(int major) {
        return major <= KnownDatabase.NEWEST_MAJOR_VERSION
                ? Optional.empty()
                : Optional.of(Finding.note(
                        "PostgreSQL %d is newer than any that this version of Aliquot was tried on.".formatted(major),
                        "Use PostgreSQL %d, or a newer Aliquot.".formatted(KnownDatabase.NEWEST_MAJOR_VERSION)));
    }

    private boolean isShared(Connection connection) throws SQLException {
        try (Connection other = KnownDatabase.connect(settings).orElseThrow()) {
            return Sessions.areShared(connection, other);
        }
    }

    private void connections(JdbcClient jdbc) {
        int most = Integer.parseInt(text(jdbc, "select current_setting('max_connections')"));
        int now = jdbc.sql("select count(*) from pg_stat_activity where backend_type = 'client backend'")
                .query(Integer.class)
                .single();
        String words = "%d of %d connections are in use.".formatted(now, most);
        findings.add(
                most < CONNECTIONS_OF_A_NODE
                        ? Finding.wrong(
                                words, "Raise max_connections: each node takes up to " + CONNECTIONS_OF_A_NODE + ".")
                        : Finding.fine(words));
    }

    /** Deadlines go by the database's clock; on a server of its own it may be another one. */
    private void clocks(JdbcClient jdbc) {
        Instant there = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration apart = Duration.between(there, Instant.now()).abs();
        if (apart.compareTo(CLOCKS_APART) > 0) {
            findings.add(Finding.wrong(
                    "The clocks of this machine and of the database are %d seconds apart.".formatted(apart.toSeconds()),
                    "Let both follow a time server; passes from other systems are refused otherwise."));
        }
    }

    private void tables(SingleConnectionDataSource source) {
        List<MigrationInfo> all = List.of(Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .info()
                .all());
        long pending = count(all, MigrationState.PENDING);
        long future = count(all, MigrationState.FUTURE_SUCCESS);
        long failed = count(all, MigrationState.FAILED) + count(all, MigrationState.FUTURE_FAILED);
        if (failed > 0) {
            findings.add(Finding.wrong(
                    "A change of its tables broke off.",
                    "The next start makes it again. If this stays, report it, with the log of that start."));
        } else if (future > 0) {
            findings.add(Finding.note(
                    "Its tables were made by a newer Aliquot; changes that this one does not know: %d."
                            .formatted(future),
                    "The release before that one works with them. If this is an older one, use the newer one again,"
                            + " or restore the backup from before it."));
        } else if (pending > 0) {
            findings.add(Finding.note(
                    "Its tables are those of an earlier version: %d changes wait.".formatted(pending),
                    "The next start of this version makes them. Take a backup first."));
        } else {
            findings.add(Finding.fine("Its tables are those of this version."));
        }
    }

    private static long count(List<MigrationInfo> all, MigrationState state) {
        return all.stream().filter(one -> one.getState() == state).count();
    }

    private static String text(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
