package cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One direction of a bad line, and what is on its way there. All arrives in the order in which it was sent. Times are nanoseconds since
 * the line became bad.
 */
final class Way {

    private static final long MILLISECOND = 1_000_000;
    private static final long SECOND = 1_000 * MILLISECOND;

    /** What would have to wait for longer before it can be sent is lost, as in a switch whose memory is full; TCP sends it again. */
    private static final long LONGEST_WAIT = 2 * SECOND;

    /** The most for which a line that stutters goes on between two pauses. */
    private static final int GOES_ON_MS = 500;

    private final Quality quality;
    private final RandomGenerator random;
    private final Deque<byte[]> frames = new ArrayDeque<>();
    private final Deque<Long> arrivals = new ArrayDeque<>();
    private long free;
    private long nextPause;
    private long lastArrival;

    /** @param number of this direction, which goes otherwise than the other */
    Way(Quality quality, int number) {
        this.quality = quality;
        this.random = new SplittableRandom(quality.seed() + number);
    }

    void send(byte[] frame, long now) {
        if (free - now > LONGEST_WAIT) {
            return;
        }
        free = Math.max(free, now);
        standStill();
        free += frame.length * SECOND / quality.bytesASecond();
        lastArrival = Math.max(lastArrival, free + (quality.delayMs() + random.nextInt(1 + quality.delayMs() / 2)) * MILLISECOND);
        frames.addLast(frame);
        arrivals.addLast(lastArrival);
    }

    private void standStill() {
        if (quality.pauseMs() > 0 && free >= nextPause) {
            free += random.nextInt(quality.pauseMs()) * MILLISECOND;
            nextPause = free + random.nextInt(GOES_ON_MS) * MILLISECOND;
        }
    }

    boolean hasArrived(long now) {
        return !arrivals.isEmpty() && arrivals.getFirst() <= now;
    }

    /** What arrives first. */
    byte[] next() {
        arrivals.removeFirst();
        return frames.removeFirst();
    }

    /** Milliseconds until something arrives, in which there is time to wait for what is sent. */
    int millisUntilNext(long now, int most) {
        return arrivals.isEmpty() ? most : Math.clamp((arrivals.getFirst() - now) / MILLISECOND + 1, 0, most);
    }
}
