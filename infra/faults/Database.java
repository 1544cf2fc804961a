package faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The database under an installation, also while it comes back from what befell it, and the clock in it that the product goes by. */
public final class Database {

    /** Opens a connection to the database as it is now. */
    public interface Opening {
        Connection open() throws IOException, SQLException;
    }

    public interface Work {
        void on(Connection database) throws Exception;
    }

    private static final String MOVE = """
            insert into clock_shift (shift) values (make_interval(secs => ?))
            on conflict (only_row) do update set shift = clock_shift.shift + excluded.shift
            """;

    /** Real seconds until all deadlines are passed, with or without the time in which late answers count. */
    private static final String LEFT = """
            select coalesce(extract(epoch from max(a.deadline + make_interval(secs => ? * a.grace_seconds)) - server_now()), 0)
            from attempt a
            where a.status <> 'final'
            """;

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Opening opening;

    public Database(Opening opening) {
        this.opening = opening;
    }

    public Connection open() throws IOException, SQLException {
        return opening.open();
    }

    /** Tries again while the database comes back. */
    public void untilDone(Work work) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (true) {
            try (Connection database = open()) {
                work.on(database);
                return;
            } catch (SQLException | IOException away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                Thread.sleep(100);
            }
        }
    }

    void run(String sql) throws Exception {
        untilDone(database -> execute(database, sql));
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** So many seconds after the last deadline of all that run, and perhaps after the time in which late answers count. */
    void passDeadlines(double seconds, boolean withGrace) throws Exception {
        untilDone(database -> {
            try (PreparedStatement left = database.prepareStatement(LEFT)) {
                left.setInt(1, withGrace ? 1 : 0);
                try (ResultSet row = left.executeQuery()) {
                    row.next();
                    move(database, Math.max(0, row.getDouble(1)) + seconds);
                }
            }
        });
    }

    /** It is now again. */
    void setClockRight() throws Exception {
        run("delete from clock_shift");
    }

    void moveClock(double seconds) throws Exception {
        untilDone(database -> move(database, seconds));
    }

    private static void move(Connection database, double seconds) throws SQLException {
        try (PreparedStatement move = database.prepareStatement(MOVE)) {
            move.setDouble(1, seconds);
            move.executeUpdate();
        }
    }
}
