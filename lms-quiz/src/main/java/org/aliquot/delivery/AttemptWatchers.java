package org.aliquot.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Who on this node watches which attempt. What changed is read once for all of them, a hundred attempts in a statement, one
 * statement at a time: a class that hands in, or a database that was away, never takes more than one connection for it.
 */
@Component
class AttemptWatchers {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptWatchers.class);
    private static final int AT_ONCE = 100;
    private static final long PAUSE_NANOS = 1_000_000_000;

    private record Watched(List<Consumer<AttemptNews>> watchers, Runnable stop) {}

    private final NewsTable table;
    private final AttemptSignals signals;
    private final Map<UUID, Watched> watched = new ConcurrentHashMap<>();
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final ReentrantLock reading = new ReentrantLock();

    AttemptWatchers(NewsTable table, AttemptSignals signals) {
        this.table = table;
        this.signals = signals;
    }

    /** Watches until the returned handle is run. */
    Runnable watch(AttemptId attempt, Consumer<AttemptNews> watcher) {
        watched.compute(attempt.value(), (id, before) -> {
            Watched now = before == null
                    ? new Watched(
                            new CopyOnWriteArrayList<>(), signals.watch(attempt, one -> tell(List.of(one.value()))))
                    : before;
            now.watchers().add(watcher);
            return now;
        });
        return () -> watched.computeIfPresent(attempt.value(), (id, now) -> {
            now.watchers().remove(watcher);
            if (!now.watchers().isEmpty()) {
                return now;
            }
            now.stop().run();
            return null;
        });
    }

    /** Whether some room, which watches as long as it is open, has this attempt. */
    boolean isWatched(AttemptId attempt) {
        return watched.containsKey(attempt.value());
    }

    /** These have changed. Whoever finds nobody reading reads, also what others bring meanwhile. */
    void tell(List<UUID> attempts) {
        changed.addAll(attempts);
        while (!changed.isEmpty() && reading.tryLock()) {
            try {
                readSome();
            } finally {
                reading.unlock();
            }
        }
    }

    private void readSome() {
        changed.retainAll(watched.keySet());
        List<UUID> some = changed.stream().limit(AT_ONCE).toList();
        if (some.isEmpty()) {
            return;
        }
        some.forEach(changed::remove); // before it is read: what changes from now on is read again
        try {
            table.of(some).forEach(this::tell);
        } catch (DataAccessException e) {
            LOG.warn("Could not read what changed in {} attempts; trying again: {}", some.size(), e.getMessage());
            changed.addAll(some);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** A browser that reads slowly keeps nobody else waiting. */
    private void tell(AttemptNews news) {
        Watched now = watched.get(news.attempt().value());
        if (now != null) {
            now.watchers().forEach(watcher -> Thread.ofVirtual().start(() -> watcher.accept(news)));
        }
    }
}
