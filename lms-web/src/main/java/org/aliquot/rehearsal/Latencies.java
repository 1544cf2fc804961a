package org.aliquot.rehearsal;

import java.util.Arrays;
import java.util.List;

/**
 * How long something took, in milliseconds; all 0 where nothing was measured.
 *
 * @param p50 half of them took at most this long: the smallest one for which that is so
 */
public record Latencies(int count, long p50, long p95, long p99, long slowest) {

    private static final int PERCENT = 100;

    static Latencies of(List<Long> millis) {
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? new Latencies(0, 0, 0, 0, 0)
                : new Latencies(
                        sorted.length,
                        at(sorted, 50),
                        at(sorted, 95),
                        at(sorted, 99),
                        Arrays.stream(sorted).max().orElse(0));
    }

    private static long at(long[] sorted, int percent) {
        return sorted[Math.ceilDiv(sorted.length * percent, PERCENT) - 1];
    }
}
