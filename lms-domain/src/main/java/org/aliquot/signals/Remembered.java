package org.aliquot.signals;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers of the database until it hears on a channel that it changed. While nothing can be heard, nothing that is
 * remembered counts; and what changed while it was read is not remembered.
 *
 * @param <K> by what it is found
 * @param <V> what was read
 */
public abstract class Remembered<K, V> implements SignalListener {

    private final String channel;
    private final Cache<K, V> known;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean hearing;

    /** @param known bounded in size */
    protected Remembered(String channel, Cache<K, V> known) {
        this.channel = channel;
        this.known = known;
    }

    /** @param read looks it up where it is not remembered; nobody else waits for that */
    public final Optional<V> of(K key, Supplier<Optional<V>> read) {
        V remembered = find(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long since = now();
        Optional<V> found = read.get();
        found.ifPresent(value -> keep(key, value, since));
        return found;
    }

    protected final @Nullable V find(K key) {
        return hearing ? known.getIfPresent(key) : null;
    }

    /** To be asked before reading, and given back with what was read. */
    protected final long now() {
        return changes.get();
    }

    /** @param since when reading began */
    protected final void keep(K key, V value, long since) {
        known.put(key, value);
        if (changes.get() != since) {
            known.invalidate(key);
        }
    }

    public final void forget(K key) {
        changes.incrementAndGet();
        known.invalidate(key);
    }

    protected final void forgetThose(Predicate<V> like) {
        changes.incrementAndGet();
        known.asMap().values().removeIf(like);
    }

    protected final void forgetAll() {
        changes.incrementAndGet();
        known.invalidateAll();
    }

    @Override
    public final String channel() {
        return channel;
    }

    @Override
    public final void connected() {
        forgetAll();
        hearing = true;
    }

    @Override
    public final void cut() {
        hearing = false;
    }
}
