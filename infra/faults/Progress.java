package faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the learners of a schedule have come, so that faults fall among answers and not after them. */
final class Progress {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger answering = new AtomicInteger();
    private final CountDownLatch timeOver = new CountDownLatch(1);
    private volatile boolean mayBeOver;

    void acknowledged() {
        acknowledged.incrementAndGet();
    }

    int count() {
        return acknowledged.get();
    }

    void begins() {
        answering.incrementAndGet();
    }

    void ends() {
        answering.decrementAndGet();
    }

    /** Returns when so many answers are acknowledged, or nobody answers any more. */
    void await(int count) throws InterruptedException {
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
