package load;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind of call, gathered by many threads. */
final class Latencies {

    private final Object lock = new Object();
    private long[] nanos = new long[1024];
    private int count;

    void add(long duration) {
        synchronized (lock) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = duration;
        }
    }

    int count() {
        synchronized (lock) {
            return count;
        }
    }

    /** The smallest duration that at least {@code percent} of the calls did not exceed, in milliseconds. */
    double percentile(double percent) {
        synchronized (lock) {
            if (count == 0) {
                return Double.NaN;
            }
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            int rank = (int) Math.ceil(percent / 100 * count);
            return sorted[Math.max(0, rank - 1)] / 1e6;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.2f, p95 %.2f, p99 %.2f ms", percentile(50), percentile(95), percentile(99));
    }
}
