package org.aliquot.microscope.fluorescence;

import java.util.ArrayDeque;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Microscope;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Placed;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Slide;
import org.aliquot.microscope.optics.View;

/** One body in the middle of a dark field, in focus and unturned. */
final class Glowing {

    static final double PIXEL = 0.16;
    private static final int SIDE = 240;
    private static final double MIDDLE = SIDE * PIXEL / 2;

    private final Picture picture;

    private Glowing(Picture picture) {
        this.picture = picture;
    }

    static Glowing of(Excited preparation, long seed, Body... bodies) {
        var placed = List.of(bodies).stream()
                .map(body -> new Placed(body, MIDDLE, MIDDLE, 0, 0))
                .toList();
        return new Glowing(new Microscope(preparation.light(), Objective.HIGH_DRY)
                .take(new Slide(seed, SIDE * PIXEL, SIDE * PIXEL), new View(0, 0, PIXEL, SIDE, SIDE, 0), placed));
    }

    int green(double u, double v) {
        return picture.at((int) Math.round((MIDDLE + u) / PIXEL), (int) Math.round((MIDDLE + v) / PIXEL)) >> 8 & 255;
    }

    /** Mean green where the shape is deeper than that. */
    double within(Shape shape, double deep) {
        double sum = 0;
        int number = 0;
        for (double v = -MIDDLE; v < MIDDLE - PIXEL; v += PIXEL) {
            for (double u = -MIDDLE; u < MIDDLE - PIXEL; u += PIXEL) {
                if (shape.inside((float) u, (float) v) > deep) {
                    sum += green(u, v);
                    number++;
                }
            }
        }
        return sum / number;
    }

    /** Mean of each channel of what is at least so green. */
    double[] color(int least) {
        double[] sum = new double[3];
        int number = 0;
        for (int rgb : picture.rgb()) {
            if ((rgb >> 8 & 255) >= least) {
                number++;
                for (int i = 0; i < 3; i++) {
                    sum[i] += rgb >> 16 - 8 * i & 255;
                }
            }
        }
        return new double[] {sum[0] / number, sum[1] / number, sum[2] / number};
    }

    int brightest() {
        int most = 0;
        for (int rgb : picture.rgb()) {
            most = Math.max(most, rgb >> 8 & 255);
        }
        return most;
    }

    /** Greatest extent in µm of what is at least so green. */
    double extent(int least) {
        double most = 0;
        for (int degrees = 0; degrees < 180; degrees += 5) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int i = 0; i < SIDE * SIDE; i++) {
                if ((picture.at(i % SIDE, i / SIDE) >> 8 & 255) >= least) {
                    double along = i % SIDE * cos + i / SIDE * sin;
                    low = Math.min(low, along);
                    high = Math.max(high, along);
                }
            }
            most = Math.max(most, high - low);
        }
        return most * PIXEL;
    }

    /** How many separate places of more than a few pixels are at least so green. */
    int places(int least) {
        boolean[] seen = new boolean[SIDE * SIDE];
        int places = 0;
        for (int start = 0; start < seen.length; start++) {
            places += size(start, least, seen) > 4 ? 1 : 0;
        }
        return places;
    }

    private int size(int start, int least, boolean[] seen) {
        var open = new ArrayDeque<Integer>(List.of(start));
        int size = 0;
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at >= 0 && at < seen.length && !seen[at] && (picture.at(at % SIDE, at / SIDE) >> 8 & 255) >= least) {
                seen[at] = true;
                size++;
                open.addAll(List.of(at - 1, at + 1, at - SIDE, at + SIDE));
            }
        }
        return size;
    }
}
