package org.aliquot.readiness;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.forecast.ReliabilityBin;
import org.aliquot.forecast.Verification;

/**
 * The record as anybody may see it: nobody's result can be told from it.
 *
 * @param results real results that a forecast was given before
 * @param brier mean squared miss: 0 is perfect, a quarter is what "one half" always reaches
 * @param error how far shares lie from forecasts, weighed by people
 * @param groups by rising forecast, none of fewer than {@link #LEAST_IN_A_GROUP}
 */
public record PublicRecord(int results, double brier, double error, List<ReliabilityBin> groups) {

    public static final int LEAST_IN_A_GROUP = 5;

    public PublicRecord {
        groups = List.copyOf(groups);
    }

    static PublicRecord of(Verification verification) {
        return new PublicRecord(
                verification.count(),
                verification.brier(),
                verification.calibrationError(),
                grouped(verification.bins()));
    }

    /** A small group joins the next one; a small last one joins the one before. */
    private static List<ReliabilityBin> grouped(List<ReliabilityBin> bins) {
        List<ReliabilityBin> groups = new ArrayList<>();
        for (ReliabilityBin bin : bins) {
            if (!groups.isEmpty() && groups.getLast().count() < LEAST_IN_A_GROUP) {
                groups.add(joined(groups.removeLast(), bin));
            } else {
                groups.add(bin);
            }
        }
        if (groups.size() > 1 && groups.getLast().count() < LEAST_IN_A_GROUP) {
            ReliabilityBin last = groups.removeLast();
            groups.add(joined(groups.removeLast(), last));
        }
        return groups;
    }

    private static ReliabilityBin joined(ReliabilityBin one, ReliabilityBin other) {
        int count = one.count() + other.count();
        return new ReliabilityBin(
                one.from(),
                count,
                (one.count() * one.forecast() + other.count() * other.forecast()) / count,
                (one.count() * one.observed() + other.count() * other.observed()) / count);
    }
}
