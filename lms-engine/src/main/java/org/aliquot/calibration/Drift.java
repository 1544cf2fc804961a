package org.aliquot.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which items became easier or harder between two calibrations (Huynh and Meyer 2010), after the two scales are linked by the mean
 * difference of the items that did not.
 *
 * @param link what to add to old difficulties to bring them onto the new scale
 * @param items in the order given
 */
public record Drift(double link, List<Item> items) {

    private static final double STABLE = 3;
    private static final double SD_PER_IQR = 0.74;

    public Drift {
        items = List.copyOf(items);
    }

    /** One difficulty with its standard error, in logits. */
    public record Estimate(double b, double se) {}

    /** One item in both calibrations. */
    public record Pair(Estimate before, Estimate now) {

        double difference() {
            return now.b() - before.b();
        }

        double error() {
            return Math.hypot(before.se(), now.se());
        }
    }

    /**
     * How far one item moved.
     *
     * @param displacement difference of difficulties less the link, logits
     * @param z displacement in standard errors; beyond 3 the item has drifted
     * @param stable whether the item is part of the link
     * @param robustZ difference less the median, by .74 of the interquartile range; NaN when that is 0
     */
    public record Item(double displacement, double z, boolean stable, double robustZ) {}

    /**
     * Items leave the link while their |z| is beyond 3, until none does.
     *
     * @throws IllegalArgumentException without items
     */
    public static Drift between(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("drift needs an item in both calibrations");
        }
        boolean[] kept = new boolean[pairs.size()];
        Arrays.fill(kept, true);
        double link = link(pairs, kept);
        while (drop(pairs, kept, link)) {
            link = link(pairs, kept);
        }
        double[] sorted = pairs.stream().mapToDouble(Pair::difference).sorted().toArray();
        double range = quantile(sorted, .75) - quantile(sorted, .25);
        var items = new ArrayList<Item>();
        for (int i = 0; i < kept.length; i++) {
            double difference = pairs.get(i).difference();
            double displacement = difference - link;
            double robust = range > 0 ? (difference - quantile(sorted, .5)) / (SD_PER_IQR * range) : Double.NaN;
            items.add(new Item(displacement, displacement / pairs.get(i).error(), kept[i], robust));
        }
        return new Drift(link, items);
    }

    private static double link(List<Pair> pairs, boolean[] kept) {
        return IntStream.range(0, kept.length)
                .filter(i -> kept[i])
                .mapToDouble(i -> pairs.get(i).difference())
                .average()
                .orElse(0);
    }

    /** Whether an item left; the last one stays. */
    private static boolean drop(List<Pair> pairs, boolean[] kept, double link) {
        boolean[] now = new boolean[kept.length];
        int left = 0;
        for (int i = 0; i < kept.length; i++) {
            double z = (pairs.get(i).difference() - link) / pairs.get(i).error();
            now[i] = kept[i] && Math.abs(z) <= STABLE;
            left += now[i] ? 1 : 0;
        }
        boolean changed = left > 0 && !Arrays.equals(now, kept);
        if (changed) {
            System.arraycopy(now, 0, kept, 0, kept.length);
        }
        return changed;
    }

    /** By linear interpolation (type 7 of Hyndman and Fan 1996). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
