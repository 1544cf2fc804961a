package org.aliquot.spool;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that a whole class wishes for at once: made one after another, in the order in which they were first wished for, by a thread of
 * their own. Whoever has many before them is told when to come for theirs, and keeps the place: a request that waited would hold a
 * connection and its memory meanwhile, and a browser that waits for five pictures has no connection left for an answer.
 */
public final class Wishes<K> {

    private static final Logger LOG = LoggerFactory.getLogger(Wishes.class);

    /** With so few before it, a wish is waited for, by so many at once. */
    private static final int FEW = 2;

    private static final Duration GLANCE = Duration.ofSeconds(10);
    private static final Duration SOONEST = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofSeconds(15);
    private static final Duration ALWAYS = Duration.ofDays(1);
    private static final double FIRST_GUESS_SECONDS = 0.1;
    private static final double NEWS = 0.1;

    private record Wish(long number, Supplier<byte[]> work, CompletableFuture<byte[]> made) {}

    private final Turns turns;
    private final int most;
    private final int keptBytes;
    private final String busy;
    private final Semaphore waiting = new Semaphore(FEW);
    private final Map<K, Wish> wished = new LinkedHashMap<>();
    /** The oldest first: who wished for it comes for it in time, or wishes again. */
    private final Map<K, byte[]> kept = new LinkedHashMap<>();

    private long bytes;
    private long begun;
    private long ended;
    private double secondsOfOne = FIRST_GUESS_SECONDS;
    private boolean working;

    /**
     * @param turns shared with those who wait for what they want
     * @param most wishes that have a place; who comes when there are so many has none
     * @param keptBytes of what was made last
     * @param busy what keeps who is told to come again
     */
    public Wishes(Turns turns, int most, int keptBytes, String busy) {
        this.turns = turns;
        this.most = most;
        this.keptBytes = keptBytes;
        this.busy = busy;
    }

    /**
     * What was wished for, when it is there or will be in a moment.
     *
     * @throws BusyException that says when it is worth asking again
     */
    public byte[] takeOrAskAgain(K key, Supplier<byte[]> work) {
        Wish wish;
        long before;
        synchronized (this) {
            byte[] there = kept.get(key);
            if (there != null) {
                return there;
            }
            if (!wished.containsKey(key) && wished.size() >= most) {
                throw new BusyException(busy, LATEST);
            }
            wish = wished.computeIfAbsent(key, _ -> new Wish(begun++, work, new CompletableFuture<>()));
            before = wish.number() - ended;
            begin();
        }
        byte[] made = before < FEW && waiting.tryAcquire() ? awaited(wish) : null;
        if (made == null) {
            throw new BusyException(busy, until(before));
        }
        return made;
    }

    /** Wishes that have a place. */
    synchronized int size() {
        return wished.size();
    }

    private byte @Nullable [] awaited(Wish wish) {
        try {
            return wish.made().get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException others) {
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A file was not made", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            waiting.release();
        }
    }

    private synchronized Duration until(long before) {
        Duration about = Duration.ofSeconds(Math.round(Math.ceil(before * secondsOfOne)));
        return about.compareTo(SOONEST) < 0 ? SOONEST : about.compareTo(LATEST) > 0 ? LATEST : about;
    }

    /** Within the lock. A thread of the kernel's, which shares the cores; it ends when nothing is wished for. */
    private void begin() {
        if (!working) {
            working = true;
            Thread.ofPlatform().daemon().name("wishes").start(this::work);
        }
    }

    private void work() {
        for (Map.Entry<K, Wish> next = next(); next != null; next = next()) {
            Wish wish = next.getValue();
            long start = System.nanoTime();
            try {
                byte[] file = turns.take(ALWAYS, wish.work()).orElseThrow();
                end(next.getKey(), file, (System.nanoTime() - start) / 1e9);
                wish.made().complete(file);
            } catch (RuntimeException | Error failed) {
                LOG.error("A file that somebody wished for was not made", failed);
                end(next.getKey(), null, secondsOfOne);
                wish.made().completeExceptionally(failed);
            }
        }
    }

    private synchronized Map.@Nullable Entry<K, Wish> next() {
        for (Map.Entry<K, Wish> first : wished.entrySet()) {
            return Map.entry(first.getKey(), first.getValue());
        }
        working = false;
        return null;
    }

    private synchronized void end(K key, byte @Nullable [] file, double seconds) {
        wished.remove(key);
        ended++;
        secondsOfOne += NEWS * (seconds - secondsOfOne);
        if (file == null) {
            return;
        }
        kept.put(key, file);
        bytes += file.length;
        var oldest = kept.values().iterator();
        while (bytes > keptBytes && kept.size() > 1) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
