package org.aliquot.move;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.aliquot.start.StartRefused;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of both databases are those of this version, and the ones to be filled hold nobody yet. */
final class Schemas {

    private static final String OTHERS_TABLES = """
            select to_regclass('flyway_schema_history') is null
               and exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r')
            """;

    private static final String HOLDS_SOMEBODY = "select exists (select from account)";

    private Schemas() {}

    static void makeAlike(Connection from, Connection there, Path root) throws SQLException {
        if (flyway(from).info().pending().length > 0) {
            throw new StartRefused("The tables in " + root
                    + " are those of an earlier version: start this version on it once, stop it, and call this again.");
        }
        JdbcClient target = JdbcClient.create(new SingleConnectionDataSource(there, true));
        if (target.sql(OTHERS_TABLES).query(Boolean.class).single()) {
            throw new StartRefused(
                    "The database to move to holds tables that are not Aliquot's; give it one of its own.");
        }
        flyway(there).migrate();
        if (target.sql(HOLDS_SOMEBODY).query(Boolean.class).single()) {
            throw new StartRefused("The database to move to holds people already; move to an empty one.");
        }
        there.setAutoCommit(false);
        from.setAutoCommit(false);
    }

    private static Flyway flyway(Connection connection) {
        return Flyway.configure()
                .dataSource(new SingleConnectionDataSource(connection, true))
                .locations("classpath:db/migration")
                .load();
    }
}
