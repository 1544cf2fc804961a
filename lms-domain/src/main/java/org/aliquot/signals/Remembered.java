package org.aliquot.signals;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers of the database until it hears that it changed. While nothing can be heard, nothing that is remembered
 * counts; and what changed while it was read is not remembered.
 *
 * @param <K> by what it is found
 * @param <V> what was read
 */
public final class Remembered<K, V> {

    private final Cache<K, V> known;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean hearing;

    /** @param known bounded in size */
    public Remembered(Cache<K, V> known) {
        this.known = known;
    }

    public @Nullable V find(K key) {
        return hearing ? known.getIfPresent(key) : null;
    }

    /** To be asked before reading, and given back with what was read. */
    public long now() {
        return changes.get();
    }

    /** @param since when reading began */
    public void keep(K key, V value, long since) {
        known.put(key, value);
        if (changes.get() != since) {
            known.invalidate(key);
        }
    }

    public void forget(K key) {
        changes.incrementAndGet();
        known.invalidate(key);
    }

    public void forgetThose(Predicate<V> like) {
        changes.incrementAndGet();
        known.asMap().values().removeIf(like);
    }

    public void forgetAll() {
        changes.incrementAndGet();
        known.invalidateAll();
    }

    /** As {@link SignalListener#connected}. */
    public void connected() {
        forgetAll();
        hearing = true;
    }

    /** As {@link SignalListener#cut}. */
    public void cut() {
        hearing = false;
    }
}
