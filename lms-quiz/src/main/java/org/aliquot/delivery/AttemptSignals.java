package org.aliquot.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.spool.Aside;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whoever watches an attempt that its deadline, lease or status changed, on whatever node it happened. One database
 * connection per node listens; nothing polls. After a broken connection every watcher is told once, because something may
 * have been missed.
 */
@Component
class AttemptSignals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptSignals.class);
    private static final int WAIT_MS = 5_000;

    /** A database that says nothing for so long is not there any more, though the connection looks open. */
    private static final int REPLY_MS = 3_000;

    private static final int PAUSE_MS = 1_000;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Map<UUID, Set<Consumer<AttemptId>>> watchers = new ConcurrentHashMap<>();
    private volatile boolean running;

    AttemptSignals(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** To be called in the transaction of the change; delivered when it commits. */
    void changed(AttemptId attempt) {
        jdbc.sql("select pg_notify('attempt', :id)")
                .param("id", attempt.toString())
                .query()
                .singleRow();
    }

    /** Watches until the returned handle is run. */
    Runnable watch(AttemptId attempt, Consumer<AttemptId> watcher) {
        watchers.compute(attempt.value(), (id, set) -> {
            Set<Consumer<AttemptId>> present = set == null ? ConcurrentHashMap.newKeySet() : set;
            present.add(watcher);
            return present;
        });
        return () -> watchers.computeIfPresent(attempt.value(), (id, set) -> {
            set.remove(watcher);
            return set.isEmpty() ? null : set;
        });
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("attempt-signals").start(this::listenUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenUntilStopped() {
        boolean first = true;
        while (running) {
            try (Connection connection = Aside.call(dataSource::getConnection);
                    Statement statement = connection.createStatement()) {
                connection.setNetworkTimeout(Runnable::run, REPLY_MS);
                statement.execute("listen attempt");
                if (!first) {
                    watchers.keySet().forEach(this::tell);
                }
                listen(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "Lost the connection that listens for changes of attempts; trying again: {}",
                            e.getMessage());
                    pause();
                }
            }
            first = false;
        }
    }

    /** Silence may mean that nothing happened, or that the line is cut: only a question that is answered tells them apart. */
    private void listen(PGConnection connection, Statement statement) throws SQLException {
        while (running) {
            PGNotification[] notifications = connection.getNotifications(WAIT_MS);
            if (notifications == null || notifications.length == 0) {
                statement.execute("select 1");
                continue;
            }
            for (PGNotification notification : notifications) {
                heard(notification.getParameter());
            }
        }
    }

    private void heard(String payload) {
        try {
            tell(UUID.fromString(payload));
        } catch (IllegalArgumentException notOurs) {
            LOG.warn(
                    "Ignored a notification of {} characters on the channel 'attempt' that is not from Aliquot",
                    payload.length());
        }
    }

    private void tell(UUID attempt) {
        AttemptId id = new AttemptId(attempt);
        for (Consumer<AttemptId> watcher : watchers.getOrDefault(attempt, Set.of())) {
            Thread.ofVirtual().start(() -> watcher.accept(id));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
