package org.aliquot.statistics.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs jobs one after the other, on one node at a time: the lock belongs to a database session, so it is free again when the
 * server that held it is gone, and whoever takes it then runs the job that was left behind. Half of the processors are
 * used: exams go on meanwhile.
 */
@Component
public class JobWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

    /** Ours among all advisory locks of the database: "stat" in ASCII. */
    private static final long LOCK = 0x73746174L;

    private final DataSource database;
    private final JobTable table;
    private final Map<String, Work> kinds;
    private final ForkJoinPool pool =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean closing;

    JobWorker(DataSource database, JobTable table, List<Work> kinds) {
        this.database = database;
        this.table = table;
        this.kinds = kinds.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
    }

    @Scheduled(
            fixedDelayString = "${aliquot.statistics-interval:PT3S}",
            initialDelayString = "${aliquot.statistics-interval:PT3S}")
    void round() {
        if (busy.compareAndSet(false, true)) {
            pool.execute(() -> {
                try {
                    run();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Works until nothing is left to do; does nothing while another node works. */
    public void run() {
        if (!table.isAnyLeft()) {
            return;
        }
        try (Connection session = database.getConnection()) {
            if (is("select pg_try_advisory_lock(?)", session)) {
                try {
                    while (!closing && one()) {
                        LOG.debug("A job is finished");
                    }
                } finally {
                    is("select pg_advisory_unlock(?)", session);
                }
            }
        } catch (SQLException e) {
            LOG.warn("No connection for the lock of statistics; tried again soon", e);
        }
    }

    /** The next job; false when there is none. */
    private boolean one() {
        StoredJob next = table.next().orElse(null);
        if (next == null) {
            return false;
        }
        var id = next.job().id();
        try {
            if (JobTable.isTriedEnough(next)) {
                throw new JobRefused(
                        "The server stopped three times while it worked on this. Ask for less, or look into its log.");
            }
            Work work = kinds.get(next.kind());
            if (work == null) {
                throw new IllegalStateException("nobody knows how to do " + next.kind());
            }
            table.done(id, work.run(next, words -> table.step(id, words)));
        } catch (JobRefused e) {
            table.failed(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (!closing) {
                LOG.error("Job {} failed", id, e);
                table.failed(id, "Something broke on our side. The server's log tells more about job " + id + ".");
            }
        }
        return true;
    }

    @Override
    public void destroy() {
        closing = true;
        pool.shutdownNow();
    }

    private static boolean is(String sql, Connection session) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
