package org.aliquot.figures;

import static java.util.Objects.requireNonNull;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.word.Word;

/** How long things took, for each constant of an enum. */
public final class Times<K extends Enum<K> & Word> {

    private static final double NANOS_OF_A_SECOND = 1e9;

    private final Map<K, DistributionDataPoint> times;

    Times(Class<K> kind, Function<String, DistributionDataPoint> made) {
        times = new EnumMap<>(kind);
        for (K one : requireNonNull(kind.getEnumConstants())) {
            times.put(one, made.apply(one.word()));
        }
    }

    /** @param nanos how long one took, in nanoseconds */
    public void took(K kind, long nanos) {
        requireNonNull(times.get(kind)).observe(nanos / NANOS_OF_A_SECOND);
    }
}
