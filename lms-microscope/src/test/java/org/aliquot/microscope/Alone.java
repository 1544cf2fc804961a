package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** One object, and the same slide without it. */
final class Alone {

    private final Picture with;
    private final Picture without;
    private final double pixel;

    /** @param finest side of a pixel in µm, more where the object is large */
    Alone(Kind kind, long seed, double finest) {
        var specimen = Fields.alone(kind, seed);
        var found = specimen.truth().getFirst();
        double half = 0.7 * found.one().size() + 3;
        pixel = Math.max(finest, half / 150);
        int side = (int) (2 * half / pixel);
        var view = new View(found.x() - half, found.y() - half, pixel, side, side, found.depth());
        with = specimen.look(view);
        without = Fields.empty(kind, seed).look(view);
    }

    /**
     * What is rendered of four of a kind spans the size that is taught.
     *
     * @param soft µm of edges or halo that a learner would not measure, on both sides
     */
    static void assertSpansItsSize(Kind kind, double finest, double soft) {
        for (long seed = 20; seed < 24; seed++) {
            assertThat(new Alone(kind, seed, finest).extent())
                    .as("%s of seed %d", kind.id(), seed)
                    .isBetween(kind.size().low() * 0.88, kind.size().high() * 1.12 + soft);
        }
    }

    /** In µm. */
    double extent() {
        return extent(14);
    }

    /** Of what differs from the slide by more than that, of 255. */
    double extent(int least) {
        return extents(least).max().orElseThrow();
    }

    /** In µm, in the direction in which it is least. */
    double narrowest() {
        return extents(14).min().orElseThrow();
    }

    private DoubleStream extents(int least) {
        return IntStream.range(0, 36).mapToDouble(step -> extent(Math.toRadians(5 * step), least) * pixel);
    }

    /** In pixels. */
    private double extent(double angle, int least) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int y = 0; y < with.height(); y++) {
            for (int x = 0; x < with.width(); x++) {
                if (difference(x, y) > least) {
                    low = Math.min(low, x * cos + y * sin);
                    high = Math.max(high, x * cos + y * sin);
                }
            }
        }
        return high - low;
    }

    /** Mean of what differs from the slide. */
    double[] color() {
        return color(8);
    }

    /** Mean of what differs from it by more than that, of 255. */
    double[] color(int least) {
        return mean(with, least);
    }

    double[] slide() {
        return mean(without, -1);
    }

    double contrast() {
        double sum = 0;
        for (int y = 0; y < with.height(); y++) {
            for (int x = 0; x < with.width(); x++) {
                sum += difference(x, y);
            }
        }
        return sum / (with.width() * with.height());
    }

    private double[] mean(Picture picture, int least) {
        double[] sum = new double[3];
        int number = 0;
        for (int y = 0; y < with.height(); y++) {
            for (int x = 0; x < with.width(); x++) {
                if (difference(x, y) > least) {
                    number++;
                    for (int i = 0; i < 3; i++) {
                        sum[i] += channel(picture, x, y, i);
                    }
                }
            }
        }
        return new double[] {sum[0] / number, sum[1] / number, sum[2] / number};
    }

    private int difference(int x, int y) {
        int most = 0;
        for (int i = 0; i < 3; i++) {
            most = Math.max(most, Math.abs(channel(with, x, y, i) - channel(without, x, y, i)));
        }
        return most;
    }

    private static int channel(Picture picture, int x, int y, int i) {
        return picture.at(x, y) >> 16 - 8 * i & 255;
    }
}
