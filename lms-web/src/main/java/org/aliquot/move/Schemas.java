package org.aliquot.move;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.aliquot.postgres.Migrations;
import org.aliquot.start.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of both databases are those of this version, and the ones to be filled hold nobody yet. */
final class Schemas {

    private static final String OTHERS_TABLES = """
            select to_regclass('flyway_schema_history') is null
               and exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r')
            """;

    /** The first start writes into the log of what was done. */
    private static final String IS_IN_USE = "select exists (select from account) or exists (select from audit_entry)";

    private static final String UTF8 = "select current_setting('server_encoding') = 'UTF8'";

    private Schemas() {}

    static void makeAlike(Connection from, Connection there, Path root) throws SQLException {
        if (Stream.of(flyway(from).info().all())
                .anyMatch(
                        one -> one.getState() != MigrationState.PENDING && one.getState() != MigrationState.SUCCESS)) {
            throw new StartRefused(
                    "The tables in " + root
                            + " are those of a newer version, or of an update that broke off: use that version, which has to start on it first.");
        }
        if (flyway(from).info().pending().length > 0) {
            throw new StartRefused("The tables in " + root
                    + " are those of an earlier version: start this version on it once, stop it, and call this again.");
        }
        JdbcClient target = JdbcClient.create(new SingleConnectionDataSource(there, true));
        if (!target.sql(UTF8).query(Boolean.class).single()) {
            throw new StartRefused(
                    "The database to move to does not keep text as UTF-8; make it with: create database … encoding 'UTF8' template template0");
        }
        if (target.sql(OTHERS_TABLES).query(Boolean.class).single()) {
            throw new StartRefused(
                    "The database to move to holds tables that are not Aliquot's; give it one of its own.");
        }
        flyway(there).migrate();
        if (target.sql(IS_IN_USE).query(Boolean.class).single()) {
            throw new StartRefused(
                    "The database to move to is in use already, or Aliquot was started on it; drop it and make it anew.");
        }
        there.setAutoCommit(false);
        from.setAutoCommit(false);
    }

    private static Flyway flyway(Connection connection) {
        return Flyway.configure()
                .dataSource(new SingleConnectionDataSource(connection, true))
                .locations("classpath:db/migration")
                .configuration(Migrations.SESSION_LOCK)
                .load();
    }
}
