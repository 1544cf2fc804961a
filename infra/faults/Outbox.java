package faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the product has of letters, and says of them.
 *
 * @param status sent, failed, waiting …
 */
record Outbox(String id, String address, String subject, String status, int tries) {

    /** By when the next try is due, in real seconds. */
    private static final String PAUSE = """
            select count(*) as waiting, coalesce(extract(epoch from min(next_at) - server_now()), 0) as seconds
            from mail_message
            where status = 'waiting'
            """;

    private static final String ROWS = """
            select id, address, subject, status, tries
            from mail_message
            where address like '%' || ? || '%'
            order by id
            """;

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration SENT_WITHIN = Duration.ofMinutes(2);

    private record Waiting(long letters, double seconds) {}

    /** Returns when nothing waits any more, or for too long; the clock is moved over pauses in which nobody sends anything. */
    static void await(Database database) throws Exception {
        long end = System.nanoTime() + SENT_WITHIN.toNanos();
        Waiting before = waiting(database);
        while (before.letters() > 0 && System.nanoTime() < end) {
            Thread.sleep(QUIET);
            Waiting now = waiting(database);
            if (now.letters() == before.letters() && now.seconds() > 0) {
                database.moveClock(now.seconds());
            }
            before = now;
        }
        database.setClockRight();
    }

    private static Waiting waiting(Database database) throws Exception {
        List<Waiting> found = new ArrayList<>();
        database.untilDone(session -> {
            try (Statement statement = session.createStatement();
                    ResultSet row = statement.executeQuery(PAUSE)) {
                row.next();
                found.add(new Waiting(row.getLong("waiting"), row.getDouble("seconds")));
            }
        });
        return found.getLast();
    }

    /** Those to addresses with this in them. */
    static List<Outbox> read(Connection database, String part) throws SQLException {
        List<Outbox> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(ROWS)) {
            statement.setString(1, part);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Outbox(
                            row.getString("id"), row.getString("address"), row.getString("subject"), row.getString("status"), row.getInt("tries")));
                }
            }
        }
        return rows;
    }
}
