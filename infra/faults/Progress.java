package faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the learners of a schedule have come, so that faults fall among answers and not after them; and how long nobody came further. */
public final class Progress {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger answering = new AtomicInteger();
    private final CountDownLatch timeOver = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private volatile boolean mayBeOver;
    private long lastAcknowledged;
    private long longestSilence;
    private long longestWait;

    synchronized void acknowledged() {
        acknowledged.incrementAndGet();
        longestSilence = silence();
        lastAcknowledged = System.nanoTime();
    }

    /** An answer was taken or refused so long after it was given. */
    synchronized void waited(long nanos) {
        longestWait = Math.max(longestWait, nanos);
    }

    private long silence() {
        return Math.max(longestSilence, System.nanoTime() - lastAcknowledged);
    }

    /** From now on. */
    public synchronized void measure() {
        lastAcknowledged = System.nanoTime();
        longestSilence = 0;
        longestWait = 0;
    }

    /** The longest time in which no answer of anybody was acknowledged. */
    public synchronized Duration longestSilence() {
        return Duration.ofNanos(silence());
    }

    /** The longest time from the moment somebody gave an answer until it was acknowledged. */
    public synchronized Duration longestWait() {
        return Duration.ofNanos(longestWait);
    }

    /** Nobody has to give further answers. */
    public void enough() {
        enough.countDown();
    }

    boolean isEnough() {
        return enough.getCount() == 0;
    }

    public int count() {
        return acknowledged.get();
    }

    void begins() {
        answering.incrementAndGet();
    }

    void ends() {
        answering.decrementAndGet();
    }

    /** Returns when so many answers are acknowledged, or nobody answers any more. */
    public void await(int count) throws InterruptedException {
        while (answering.get() > 0 && count() < count) {
            Thread.sleep(5);
        }
    }

    /** Whether the time of attempts may be over by the server's clock: from before it is moved over their deadlines. */
    boolean isTimeOver() {
        return mayBeOver;
    }

    void timeMayBeOver() {
        mayBeOver = true;
    }

    void timeIsOver() {
        timeOver.countDown();
    }

    void awaitTimeOver() throws InterruptedException {
        if (!timeOver.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The time was never over");
        }
    }
}
