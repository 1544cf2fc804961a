package org.aliquot.delivery;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.aliquot.signals.SignalListener;
import org.aliquot.signals.Signals;
import org.springframework.stereotype.Component;

/**
 * Tells whoever watches an attempt that there is news for its room, on whatever node it happened. After the line
 * between the nodes was cut every watcher is told once, because something may have been missed.
 */
@Component
class AttemptSignals implements SignalListener {

    static final String CHANNEL = "attempt";

    private final Signals signals;
    private final Map<UUID, Set<Consumer<AttemptId>>> watchers = new ConcurrentHashMap<>();

    AttemptSignals(Signals signals) {
        this.signals = signals;
    }

    /** To be called in the transaction of the change; delivered when it commits. */
    void changed(AttemptId attempt) {
        signals.send(CHANNEL, attempt.value());
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
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void heard(UUID attempt) {
        AttemptId id = new AttemptId(attempt);
        for (Consumer<AttemptId> watcher : watchers.getOrDefault(attempt, Set.of())) {
            Thread.ofVirtual().start(() -> watcher.accept(id));
        }
    }

    @Override
    public void connected() {
        watchers.keySet().forEach(this::heard);
    }
}
