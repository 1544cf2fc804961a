package faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import load.Installation;
import load.Wire;

/** Does to an installation what strikes say. */
final class Striker {

    private static final String OTHERS = " from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";

    /** More than there are connections for requests. */
    private static final int READERS = 30;

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Installation installation;
    private final Database database;
    private final Optional<TroubledDisk> disk;

    Striker(Installation installation, Database database, Optional<TroubledDisk> disk) {
        this.installation = installation;
        this.database = database;
        this.disk = disk;
    }

    /** @param token of somebody whose reads may take connections */
    void strike(Strike strike, String token) throws Exception {
        Duration time = Duration.ofSeconds(strike.size());
        switch (strike.kind()) {
            case SESSIONS_ENDED -> database.run("select pg_terminate_backend(pid)" + OTHERS);
            case BACKEND_KILLED -> killBackend();
            case DATABASE_PAUSED -> pause(withChildren(postmaster()), time);
            case SERVER_PAUSED -> pause(List.of(installation.server()), time);
            case POOL_TAKEN -> takePool(token, time);
            case CLOCK_FORWARD -> database.moveClock(strike.size());
            case CLOCK_BACK -> database.moveClock(-strike.size());
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
                List<ProcessHandle> processes = withChildren(postmaster());
                installation.kill();
                processes.forEach(ProcessHandle::destroyForcibly);
                installation.startAgain();
            }
            case DISK_FULL, DISK_SLOW -> trouble(disk.orElseThrow(), time);
        }
    }

    /** Once the database is there. */
    private void trouble(TroubledDisk disk, Duration time) throws Exception {
        postmaster();
        try {
            disk.trouble(installation);
            Thread.sleep(time);
        } finally {
            disk.relieve();
        }
    }

    private void killBackend() throws Exception {
        database.untilDone(session -> {
            try (Statement statement = session.createStatement();
                    ResultSet row = statement.executeQuery("select pid" + OTHERS + " order by state_change desc limit 1")) {
                if (row.next()) {
                    ProcessHandle.of(row.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        });
    }

    private void takePool(String token, Duration time) throws Exception {
        database.untilDone(session -> {
            session.setAutoCommit(false);
            Database.execute(session, "lock table attempt in access exclusive mode");
            for (int reader = 0; reader < READERS; reader++) {
                try (Wire wire = Wire.hasty(Wire.here(installation.port()), token, SOON)) {
                    wire.hangUp("GET", "/api/v1/attempts/00000000-0000-7000-8000-000000000000", "", 100);
                }
            }
            Thread.sleep(time);
            session.rollback();
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
        database.untilDone(_ -> {});
        return installation.postmaster();
    }

    private static List<ProcessHandle> withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }
}
