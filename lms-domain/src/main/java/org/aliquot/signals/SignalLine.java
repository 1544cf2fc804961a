package org.aliquot.signals;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aliquot.spool.Aside;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one connection to the database by which this node hears all channels; nothing polls. */
@Component
class SignalLine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalLine.class);
    private static final int WAIT_MS = 2_000;

    /** A database that says nothing for so long is not there any more, though the connection looks open. */
    private static final int REPLY_MS = 2_000;

    private static final int PAUSE_MS = 1_000;

    private final DataSource dataSource;
    private final Map<String, List<SignalListener>> listeners;
    private volatile boolean running;
    private volatile boolean hearing;

    SignalLine(DataSource dataSource, List<SignalListener> listeners) {
        this.dataSource = dataSource;
        this.listeners = listeners.stream().collect(groupingBy(SignalListener::channel));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("signals").start(this::listenUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether what other nodes say is heard now. */
    boolean isHearing() {
        return hearing;
    }

    private void listenUntilStopped() {
        while (running) {
            try {
                listenOnce();
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("Lost the connection that hears the other nodes; trying again: {}", e.getMessage());
                }
            } finally {
                hearing = false;
                each(SignalListener::cut);
            }
            if (running) {
                pause();
            }
        }
    }

    private void listenOnce() throws SQLException {
        try (Connection connection = Aside.call(dataSource::getConnection);
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, REPLY_MS);
            PGConnection line = connection.unwrap(PGConnection.class);
            for (String channel : listeners.keySet()) {
                statement.execute("listen " + line.escapeIdentifier(channel));
            }
            each(SignalListener::connected);
            hearing = true;
            listen(line, statement);
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
                heard(notification.getName(), notification.getParameter());
            }
        }
    }

    private void heard(String channel, String what) {
        UUID id;
        try {
            id = UUID.fromString(what);
        } catch (IllegalArgumentException notOurs) {
            LOG.warn(
                    "Ignored a notification of {} characters on the channel '{}' that is not from Aliquot",
                    what.length(),
                    channel);
            return;
        }
        listeners.getOrDefault(channel, List.of()).forEach(listener -> tell(listener, one -> one.heard(id)));
    }

    private void each(Consumer<SignalListener> deed) {
        listeners.values().forEach(some -> some.forEach(listener -> tell(listener, deed)));
    }

    /** One that fails keeps nothing from the others. */
    private static void tell(SignalListener listener, Consumer<SignalListener> deed) {
        try {
            deed.accept(listener);
        } catch (RuntimeException e) {
            LOG.error("Whoever listens to '{}' failed", listener.channel(), e);
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
