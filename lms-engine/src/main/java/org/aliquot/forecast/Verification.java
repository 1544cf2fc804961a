package org.aliquot.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well forecasts have come true.
 *
 * @param count forecasts, at least 1
 * @param brier mean (p - y)² (Brier 1950): 0 is perfect, .25 is what "one half" always reaches
 * @param logLoss mean -log of the chance given to what happened; chances are kept 1e-15 from 0 and 1
 * @param calibrationError ECE: Σ n |mean p - mean y| / N over ten bins of equal width
 * @param greatestError the largest |mean p - mean y| of a bin
 * @param discrimination AUC: how often, of two with different outcomes, the likelier forecast was that of the one who passed
 * @param reliability Murphy's (1973): Σ n (mean p - mean y)² / N
 * @param resolution Murphy's: Σ n (mean y - base rate)² / N
 * @param bins the reliability diagram, empty bins left out
 */
public record Verification(
        int count,
        double brier,
        double logLoss,
        double calibrationError,
        double greatestError,
        double discrimination,
        double reliability,
        double resolution,
        List<ReliabilityBin> bins) {

    private static final int BINS = 10;
    private static final double NEAR_CERTAIN = 1e-15;

    public Verification {
        bins = List.copyOf(bins);
    }

    /** @throws IllegalArgumentException when there is no forecast */
    public static Verification of(List<PastForecast> forecasts) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("without a forecast there is nothing to verify");
        }
        var bins = bins(forecasts);
        double n = forecasts.size();
        double rate = forecasts.stream().mapToDouble(PastForecast::outcome).sum() / n;
        double brier = 0;
        double loss = 0;
        for (PastForecast each : forecasts) {
            double miss = each.chance() - each.outcome();
            double kept = Math.clamp(each.chance(), NEAR_CERTAIN, 1 - NEAR_CERTAIN);
            brier += miss * miss / n;
            loss -= Math.log(each.happened() ? kept : 1 - kept) / n;
        }
        return new Verification(
                forecasts.size(),
                brier,
                loss,
                bins.stream().mapToDouble(bin -> bin.count() * bin.gap()).sum() / n,
                bins.stream().mapToDouble(ReliabilityBin::gap).max().orElse(0),
                discrimination(forecasts),
                bins.stream()
                                .mapToDouble(bin -> bin.count() * square(bin.gap()))
                                .sum()
                        / n,
                bins.stream()
                                .mapToDouble(bin -> bin.count() * square(bin.observed() - rate))
                                .sum()
                        / n,
                bins);
    }

    private static double square(double x) {
        return x * x;
    }

    private static List<ReliabilityBin> bins(Collection<PastForecast> forecasts) {
        var byBin = forecasts.stream()
                .collect(Collectors.groupingBy(
                        each -> Math.min(BINS - 1, (int) (each.chance() * BINS)), TreeMap::new, Collectors.toList()));
        var bins = new ArrayList<ReliabilityBin>();
        byBin.forEach((bin, in) -> bins.add(new ReliabilityBin(
                (double) bin / BINS,
                in.size(),
                in.stream().mapToDouble(PastForecast::chance).average().orElseThrow(),
                in.stream().mapToDouble(PastForecast::outcome).average().orElseThrow())));
        return bins;
    }

    /** Mann and Whitney's U by mean ranks; one half when all had the same outcome. */
    private static double discrimination(List<PastForecast> forecasts) {
        var sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(PastForecast::chance))
                .toList();
        double ranks = 0;
        double passes = 0;
        for (int from = 0, to; from < sorted.size(); from = to) {
            double tied = 0;
            for (to = from;
                    to < sorted.size()
                            && sorted.get(to).chance() == sorted.get(from).chance();
                    to++) {
                tied += sorted.get(to).outcome();
            }
            ranks += tied * (from + to + 1) / 2;
            passes += tied;
        }
        double pairs = passes * (sorted.size() - passes);
        return pairs == 0 ? 0.5 : (ranks - passes * (passes + 1) / 2) / pairs;
    }
}
