package org.aliquot.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.aliquot.spool.Aside;
import org.aliquot.traces.Step;
import org.aliquot.traces.Traces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs that come one after the other, on one node at a time: the lock belongs to a database session, so it is free again when the
 * server that held it is gone, and whoever takes it then runs the job that was left behind.
 */
final class JobLane {

    private static final Logger LOG = LoggerFactory.getLogger(JobLane.class);

    /** Ours among all advisory locks of the database: "jobs" in ASCII. */
    private static final int LOCKS = 0x6A6F6273;

    private static final int REPLY_SECONDS = 5;

    private final String name;
    private final Map<String, Work<?>> kinds;
    private final JobQueue queue;
    private final DataSource database;
    private final Traces traces;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean closing;
    private volatile JobQueue.@Nullable Run current;

    JobLane(String name, List<Work<?>> kinds, JobQueue queue, DataSource database, Traces traces) {
        this.name = name;
        this.kinds = kinds.stream().collect(Collectors.toMap(work -> work.kind().word(), Function.identity()));
        this.queue = queue;
        this.database = database;
        this.traces = traces;
    }

    /** Works elsewhere, unless it does already. */
    void begin(Executor executor) {
        if (busy.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    Aside.run(this::run);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Works until nothing is left to do; does nothing while another node works. */
    void run() {
        if (!queue.isAnyLeft(kinds.keySet())) {
            return;
        }
        try (Connection session = database.getConnection()) {
            if (is("select pg_try_advisory_lock(?, hashtext(?))", session)) {
                try {
                    while (!closing && isHeld(session) && one()) {
                        LOG.debug("A job is finished");
                    }
                } finally {
                    is("select pg_advisory_unlock(?, hashtext(?))", session);
                }
            }
        } catch (SQLException e) {
            LOG.warn("No connection for the lock on jobs; trying again soon", e);
        }
    }

    /** What is being worked on is tried again elsewhere, or after the start, and that does not count against it. */
    void close() {
        closing = true;
        JobQueue.Run cut = current;
        if (cut != null) {
            queue.handBack(cut);
        }
    }

    /** The next job; false when there is none. */
    private boolean one() {
        StoredJob next = queue.next(kinds.keySet()).orElse(null);
        if (next == null) {
            return false;
        }
        UUID id = next.job().id();
        JobQueue.Run run = new JobQueue.Run(id, next.tries() + 1);
        current = run;
        try {
            if (JobQueue.isTriedEnough(next)) {
                throw new JobRefused(
                        "The server stopped twice while working on this, so it was not started again. Try a smaller part of it.");
            }
            Work<?> work = kinds.get(next.kind());
            if (work == null) {
                throw new IllegalStateException("no one knows how to do " + next.kind());
            }
            queue.done(run, traced(work, next, run));
        } catch (JobCancelled e) {
            LOG.info("Job {} was called off", id);
        } catch (JobRefused e) {
            queue.failed(run, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            if (!closing) {
                LOG.error("Job {} failed", id, e);
                queue.failed(run, "Something went wrong on the server. Its log says more about job " + id + ".");
            }
        } finally {
            current = null;
        }
        return true;
    }

    private String traced(Work<?> work, StoredJob job, JobQueue.Run run) {
        try (Step step = traces.work("job " + work.kind().word())) {
            try {
                return result(work, job, run);
            } catch (JobCancelled | JobRefused asItShould) {
                throw asItShould;
            } catch (RuntimeException | StackOverflowError broken) {
                step.failed(broken);
                throw broken;
            }
        }
    }

    private <R> String result(Work<R> work, StoredJob job, JobQueue.Run run) {
        return work.kind().result().write(work.run(job, words -> queue.step(run, words)));
    }

    /** The lock lasts exactly as long as the session: where that was cut, another node has the lane by now. */
    private static boolean isHeld(Connection session) throws SQLException {
        return session.isValid(REPLY_SECONDS);
    }

    private boolean is(String sql, Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setInt(1, LOCKS);
            statement.setString(2, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
