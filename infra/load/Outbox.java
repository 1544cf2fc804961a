package load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What an installation still has to tell a gradebook; its clock is moved over pauses in which nobody works. */
final class Outbox {

    /**
     * By when the next is due: when it may be tried, nobody else is at it, its system is left alone no longer, and its column is looked
     * for by nobody; and when fewer than four of the system are under way, as which those of a killed server count for a while.
     */
    private static final String LEFT = """
            select (select count(*) from event_publication where listener_id like '%ScoreListeners%') as news, count(*) as scores,
                   cast(1000 * extract(epoch from greatest(
                     min(greatest(s.next_at, s.held_until, p.free_at, l.column_held_until)),
                     case when count(*) filter (where s.held_until > server_now()) >= 4
                       then min(s.held_until) filter (where s.held_until > server_now()) end) - server_now()) as bigint) as millis
            from lti_score s
            join lti_link l on l.id = s.link_id
            join lti_pace p on p.connection_id = s.connection_id
            where s.state = 'waiting'
            """;

    private static final String FORWARD = """
            insert into clock_shift (shift) values (make_interval(secs => ?))
            on conflict (only_row) do update set shift = clock_shift.shift + excluded.shift
            """;

    /** Few are between two calls that belong together for as long as this. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** Whoever is loses what is theirs after three minutes: over as much is moved only when surely nobody is. */
    private static final Duration MUCH = Duration.ofMinutes(1);

    private static final Duration VERY_QUIET = Duration.ofSeconds(5);

    private static final Duration STUCK = Duration.ofMinutes(5);

    private final Connection database;
    private final FaultyGradebook gradebook;

    Outbox(Connection database, FaultyGradebook gradebook) {
        this.database = database;
        this.gradebook = gradebook;
    }

    boolean isEmpty() throws SQLException {
        Left left = left();
        return left.news() == 0 && left.scores() == 0;
    }

    interface Condition {
        boolean holds(Outbox outbox) throws SQLException;
    }

    /** Waits for something: how much time was moved over meanwhile, which nobody else must need. */
    Duration await(Condition there, Condition mayMove) throws SQLException, InterruptedException {
        Duration moved = Duration.ZERO;
        while (!there.holds(this)) {
            Left left = left();
            Duration quiet = gradebook.quiet();
            if (mayMove.holds(this) && left.isPause(quiet)) {
                forward(left.pause());
                moved = moved.plus(left.pause());
            } else if (quiet.compareTo(STUCK) > 0) {
                throw new IllegalStateException("Nothing is sent any more: " + left);
            }
            Thread.sleep(100);
        }
        return moved;
    }

    private record Left(long news, long scores, Duration pause) {

        boolean isPause(Duration quiet) {
            return news == 0 && pause.isPositive() && quiet.compareTo(pause.compareTo(MUCH) > 0 ? VERY_QUIET : QUIET) > 0;
        }
    }

    private Left left() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(LEFT)) {
            row.next();
            return new Left(row.getLong("news"), row.getLong("scores"), Duration.ofMillis(row.getLong("millis")));
        }
    }

    private void forward(Duration by) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(FORWARD)) {
            statement.setDouble(1, by.toMillis() / 1000.0);
            statement.executeUpdate();
        }
    }
}
