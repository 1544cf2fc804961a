package faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import load.Installation;
import load.Wire;

/** Does to an installation what strikes say, and moves its clock. */
final class Striker {

    private static final String OTHERS = " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";

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

    /** More than there are connections for requests. */
    private static final int READERS = 30;

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Installation installation;

    Striker(Installation installation) {
        this.installation = installation;
    }

    /** @param token of somebody whose reads may take connections */
    void strike(Strike strike, String token) throws Exception {
        Duration time = Duration.ofSeconds(strike.size());
        switch (strike.kind()) {
            case SESSIONS_ENDED -> run("select pg_terminate_backend(pid)" + OTHERS);
            case BACKEND_KILLED -> killBackend();
            case DATABASE_PAUSED -> pause(withChildren(postmaster()), time);
            case SERVER_PAUSED -> pause(List.of(installation.server()), time);
            case POOL_TAKEN -> takePool(token, time);
            case CLOCK_FORWARD -> moveClock(strike.size());
            case CLOCK_BACK -> moveClock(-strike.size());
            case SERVER_KILLED -> {
                installation.kill();
                installation.startAgain();
            }
            case DATABASE_KILLED -> {
                ProcessHandle postmaster = postmaster();
                postmaster.destroyForcibly();
                postmaster.onExit().get();
            }
            case ALL_KILLED -> {
                List<ProcessHandle> database = withChildren(postmaster());
                installation.kill();
                database.forEach(ProcessHandle::destroyForcibly);
                installation.startAgain();
            }
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
        untilDone(database -> execute(database, "delete from clock_shift"));
    }

    private void moveClock(double seconds) throws Exception {
        untilDone(database -> move(database, seconds));
    }

    private static void move(Connection database, double seconds) throws SQLException {
        try (PreparedStatement move = database.prepareStatement(MOVE)) {
            move.setDouble(1, seconds);
            move.executeUpdate();
        }
    }

    private void killBackend() throws Exception {
        untilDone(database -> {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("select pid" + OTHERS + " order by state_change desc limit 1")) {
                if (row.next()) {
                    ProcessHandle.of(row.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        });
    }

    private void takePool(String token, Duration time) throws Exception {
        untilDone(database -> {
            database.setAutoCommit(false);
            execute(database, "lock table attempt in access exclusive mode");
            for (int reader = 0; reader < READERS; reader++) {
                try (Wire wire = Wire.hasty(installation.port(), token, SOON)) {
                    wire.hangUp("GET", "/api/v1/attempts/00000000-0000-7000-8000-000000000000", "", 100);
                }
            }
            Thread.sleep(time);
            database.rollback();
        });
    }

    private static void pause(List<ProcessHandle> processes, Duration time) throws IOException, InterruptedException {
        signal("-STOP", processes);
        try {
            Thread.sleep(time);
        } finally {
            signal("-CONT", processes);
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** The one that runs, as soon as one does. */
    private ProcessHandle postmaster() throws Exception {
        untilDone(_ -> {});
        return installation.postmaster();
    }

    private static List<ProcessHandle> withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    interface Work {
        void on(Connection database) throws Exception;
    }

    /** Tries again while the database comes back from what befell it. */
    void untilDone(Work work) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (true) {
            try (Connection database = installation.database()) {
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

    private void run(String sql) throws Exception {
        untilDone(database -> execute(database, sql));
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
