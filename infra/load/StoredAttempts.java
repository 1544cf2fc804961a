package load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** What an attempt leaves in each table, indexes included. */
final class StoredAttempts {

    private static final List<String> TABLES =
            List.of("attempt", "attempt_item", "attempt_event", "response", "scored_answer", "exam_outcome");

    private StoredAttempts() {}

    static void say(Figures figures, Connection database) throws SQLException {
        long attempts = number(database, "select count(*) from attempt");
        for (String table : TABLES) {
            long rows = number(database, "select count(*) from " + table);
            long bytes = number(database, "select pg_total_relation_size('" + table + "')");
            figures.say(
                    "  " + table,
                    String.format(
                            Locale.ROOT,
                            "%.1f rows, %.1f KiB an attempt, %.0f bytes a row",
                            (double) rows / attempts,
                            bytes / 1024.0 / attempts,
                            (double) bytes / Math.max(1, rows)));
        }
    }

    static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
