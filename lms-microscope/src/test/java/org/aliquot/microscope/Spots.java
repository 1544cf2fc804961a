package org.aliquot.microscope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** Areas of one color in one object, which a learner would count or measure. */
final class Spots {

    /**
     * One of them, in µm from the middle of the object.
     *
     * @param wide diameter of a disc as large
     */
    record Spot(double x, double y, double wide) {

        double far() {
            return Math.hypot(x, y);
        }
    }

    private final Picture picture;
    private final IntPredicate counts;
    private final boolean[] seen;
    private final double pixel;
    private final double half;
    private final int bridged;

    private Spots(Picture picture, IntPredicate counts, double pixel, double half, int bridged) {
        this.picture = picture;
        this.counts = counts;
        this.seen = new boolean[picture.width() * picture.height()];
        this.pixel = pixel;
        this.half = half;
        this.bridged = bridged;
    }

    /** @param counts color of a pixel, 0xRRGGBB */
    static List<Spot> of(Kind kind, long seed, double pixel, IntPredicate counts) {
        return of(kind, seed, pixel, 0, counts);
    }

    /** What lies so many µm apart or less counts as one. */
    static List<Spot> of(Kind kind, long seed, double pixel, double gap, IntPredicate counts) {
        var specimen = Fields.alone(kind, seed);
        var found = specimen.truth().getFirst();
        double half = 0.65 * found.one().size() + 1;
        int side = (int) (2 * half / pixel);
        var view = new View(found.x() - half, found.y() - half, pixel, side, side, found.depth());
        return new Spots(specimen.look(view), counts, pixel, half, 1 + (int) (gap / pixel)).all();
    }

    /** Of all together in µm². */
    static double area(List<Spot> spots) {
        return spots.stream()
                .mapToDouble(spot -> Math.PI / 4 * spot.wide() * spot.wide())
                .sum();
    }

    static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    static int blue(int rgb) {
        return rgb & 255;
    }

    private List<Spot> all() {
        List<Spot> spots = new ArrayList<>();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (isNew(x, y)) {
                    spots.add(spot(x, y));
                }
            }
        }
        return spots.stream().filter(spot -> spot.wide() > 2.5 * pixel).toList();
    }

    private boolean isNew(int x, int y) {
        return x >= 0
                && y >= 0
                && x < picture.width()
                && y < picture.height()
                && !seen[y * picture.width() + x]
                && counts.test(picture.at(x, y));
    }

    private Spot spot(int firstX, int firstY) {
        Deque<int[]> open = new ArrayDeque<>();
        reach(firstX, firstY, open);
        double sumX = 0;
        double sumY = 0;
        int number = 0;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            sumX += at[0];
            sumY += at[1];
            number++;
            for (int dy = -bridged; dy <= bridged; dy++) {
                for (int dx = -bridged; dx <= bridged; dx++) {
                    if (dx * dx + dy * dy <= bridged * bridged) {
                        reach(at[0] + dx, at[1] + dy, open);
                    }
                }
            }
        }
        return new Spot(
                sumX / number * pixel - half, sumY / number * pixel - half, 2 * pixel * Math.sqrt(number / Math.PI));
    }

    private void reach(int x, int y, Deque<int[]> open) {
        if (isNew(x, y)) {
            seen[y * picture.width() + x] = true;
            open.push(new int[] {x, y});
        }
    }
}
