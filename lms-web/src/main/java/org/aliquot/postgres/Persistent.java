package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.aliquot.start.DatabaseAway;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Asks again, several times a second, while the database is away: the pool by itself pauses for up to five seconds between two tries, and
 * answers would wait for so long after another server has become the primary.
 */
final class Persistent extends DelegatingDataSource {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Then the pool hears of it, and asks anew. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    Persistent(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return untilThere(super::getConnection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return untilThere(() -> super.getConnection(user, password));
    }

    private interface Try {
        Connection once() throws SQLException;
    }

    private static Connection untilThere(Try opening) throws SQLException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                return opening.once();
            } catch (SQLException refused) {
                if (!DatabaseAway.isAway(refused) || System.nanoTime() > end) {
                    throw refused;
                }
                pause(refused);
            }
        }
    }

    private static void pause(SQLException refused) throws SQLException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }
}
