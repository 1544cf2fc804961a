package org.aliquot.classical;

import java.util.Comparator;
import java.util.List;

/**
 * How the scores of a group are spread, from counts of equal scores; in the unit of the scores. Without persons all figures are
 * NaN, with one the standard deviation is.
 *
 * @param median of an even number of persons the middle of the two in the middle
 * @param sd standard deviation, divisor n - 1
 */
public record ScoreSummary(int persons, double mean, double median, double sd) {

    /** O(n log n) in the number of different scores. */
    public static ScoreSummary of(List<ScoreCount> counts) {
        List<ScoreCount> sorted = counts.stream()
                .sorted(Comparator.comparingDouble(ScoreCount::score))
                .toList();
        int persons = sorted.stream().mapToInt(ScoreCount::persons).sum();
        double mean = sorted.stream()
                        .mapToDouble(count -> count.score() * count.persons())
                        .sum()
                / persons;
        double squares = sorted.stream()
                .mapToDouble(count -> (count.score() - mean) * (count.score() - mean) * count.persons())
                .sum();
        double median = (at(sorted, (persons - 1) / 2) + at(sorted, persons / 2)) / 2;
        return new ScoreSummary(
                persons,
                persons == 0 ? Double.NaN : mean,
                median,
                persons < 2 ? Double.NaN : Math.sqrt(squares / (persons - 1)));
    }

    /**
     * Standard error of measurement, s √(1 - alpha) (Lord and Novick 1968, eq. 3.8.5): how far a score may lie from what the same
     * person would get on average over forms like this one.
     *
     * @param alpha reliability of these scores; below 0 it counts as 0, since nothing errs by more than all there is
     */
    public double errorOfMeasurement(double alpha) {
        return sd * Math.sqrt(1 - Math.clamp(alpha, 0, 1));
    }

    private static double at(List<ScoreCount> sorted, int place) {
        int below = 0;
        for (ScoreCount count : sorted) {
            below += count.persons();
            if (place < below) {
                return count.score();
            }
        }
        return Double.NaN;
    }
}
