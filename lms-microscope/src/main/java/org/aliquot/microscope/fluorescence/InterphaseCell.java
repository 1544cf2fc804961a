package org.aliquot.microscope.fluorescence;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;

/**
 * A HEp-2 cell in interphase.
 *
 * @param nucleus within the cell
 * @param nucleoli within the nucleus, one to four of them
 */
record InterphaseCell(Shape cell, Blob nucleus, double length, Shape nucleoli, Noise noise) {

    private static final double FULL = 2 * StrictMath.PI;

    /** Flat on the glass, spread out between its neighbors; so long along u. */
    static InterphaseCell of(double length, Chance chance) {
        return of(Blob.oval(length, chance.between(0.7, 0.9), 0.1, chance), chance);
    }

    static InterphaseCell of(Shape cell, Chance chance) {
        double nuclear = chance.between(13.5, 17);
        double ratio = chance.between(0.68, 0.9);
        var smooth = Blob.oval(nuclear, ratio, 0.045, chance);
        var nucleus = chance.happens(0.3)
                ? smooth.dented(chance.between(0, FULL), chance.between(0.06, 0.18), chance.between(0.25, 0.5))
                : smooth;
        return new InterphaseCell(
                cell, nucleus, nuclear, nucleoli(nuclear / 2, nuclear * ratio / 2, chance), new Noise(chance));
    }

    private static Shape nucleoli(double a, double b, Chance chance) {
        int number = 1 + chance.below(4);
        List<Shape> all = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < 60 && places.size() < number; i++) {
            double far = 0.58 * StrictMath.sqrt(chance.unit());
            double angle = chance.between(0, FULL);
            double x = a * far * StrictMath.cos(angle);
            double y = b * far * StrictMath.sin(angle);
            double size = chance.between(1.9, 4) + (number < 3 ? 0.9 : 0);
            if (places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > (at[2] + size) / 2 + 0.9)) {
                places.add(new double[] {x, y, size});
                all.add(Blob.oval(size, chance.between(0.62, 0.95), 0.16, chance)
                        .placed(x, y, angle));
                double side = chance.between(0, FULL);
                double off = size * chance.between(0.2, 0.42);
                all.add(Blob.oval(size * chance.between(0.4, 0.65), 0.85, 0.1, chance)
                        .placed(x + off * StrictMath.cos(side), y + off * StrictMath.sin(side), side));
            }
        }
        return Shape.joined(all, 0.5);
    }
}
