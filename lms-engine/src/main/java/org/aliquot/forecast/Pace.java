package org.aliquot.forecast;

import java.util.List;
import org.aliquot.ability.Normal;

/**
 * Whether somebody who answers as in practice would come to the end of an exam in time.
 *
 * @param answers times behind it
 * @param seconds mean time of an answer
 * @param projected seconds the whole exam would take
 * @param inTime chance in [0, 1] to be done before the end
 */
public record Pace(int answers, double seconds, double projected, double inTime) {

    /** Fewer say too little of how much a person's times vary. */
    public static final int LEAST = 10;

    /**
     * The sum of so many answers is taken as normal; its variance is that of the answers and of their mean's error,
     * n s² (1 + n / m).
     *
     * @param times of answers in practice under a clock, seconds, at least 10
     * @param questions of the exam
     * @param limit of the exam, seconds
     */
    public static Pace of(List<Double> times, int questions, double limit) {
        if (times.size() < LEAST) {
            throw new IllegalArgumentException("a pace takes %d answers or more".formatted(LEAST));
        }
        double mean = times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = times.stream()
                .mapToDouble(time -> (time - mean) * (time - mean))
                .sum();
        double variance = squares / (times.size() - 1) * questions * (1 + (double) questions / times.size());
        double left = limit - questions * mean;
        double inTime = variance == 0 ? (left >= 0 ? 1 : 0) : Normal.cdf(left / Math.sqrt(variance));
        return new Pace(times.size(), mean, questions * mean, inTime);
    }
}
