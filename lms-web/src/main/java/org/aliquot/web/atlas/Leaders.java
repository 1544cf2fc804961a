package org.aliquot.web.atlas;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.Callout;

/** Finds a place beside the picture for the number of each part: half of them at the left, in the order in which they lie. */
final class Leaders {

    /** Of the ring round a number. */
    static final double RING = 5;

    /** Of the ring round a part. */
    static final double SIGHT = 1.6;

    private static final double LEFT = -7;
    private static final double RIGHT = 107;
    private static final double FIRST = 7;
    private static final double LAST = 93;
    private static final double APART = 13;

    private Leaders() {}

    static List<Leader> of(List<Callout> callouts) {
        List<Callout> across =
                callouts.stream().sorted(comparingDouble(Callout::x)).toList();
        long nearLeft = across.stream().filter(callout -> callout.x() < 0.5).count();
        int half = Math.clamp(nearLeft, across.size() / 2, (across.size() + 1) / 2);
        List<Leader> leaders = new ArrayList<>();
        side(leaders, across.subList(0, half), LEFT);
        side(leaders, across.subList(half, across.size()), RIGHT);
        return leaders;
    }

    private static void side(List<Leader> leaders, List<Callout> callouts, double x) {
        List<Callout> down =
                callouts.stream().sorted(comparingDouble(Callout::y)).toList();
        double[] heights = heights(down);
        for (int i = 0; i < down.size(); i++) {
            Callout callout = down.get(i);
            leaders.add(new Leader(
                    leaders.size() + 1,
                    callout.words(),
                    new Leader.Point(tenth(100 * callout.x()), tenth(100 * callout.y())),
                    new Leader.Point(x, tenth(heights[i]))));
        }
    }

    /** Each as high as its part, as far as all of them keep apart and within the picture. */
    private static double[] heights(List<Callout> down) {
        double[] heights = new double[down.size()];
        double least = FIRST;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(100 * down.get(i).y(), least);
            least = heights[i] + APART;
        }
        double most = LAST;
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], most);
            most = heights[i] - APART;
        }
        return heights;
    }

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
