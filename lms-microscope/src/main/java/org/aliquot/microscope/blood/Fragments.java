package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;

/** Outlines of pieces of red cells by their greatest extent in µm. */
final class Fragments {

    private static final double FULL = 2 * StrictMath.PI;

    private Fragments() {}

    static Shape any(double size, Chance chance) {
        double kind = chance.unit();
        if (kind > 0.45 && kind < 0.68) {
            return crescent(size, chance);
        }
        return kind < 0.86 ? triangle(size, chance) : small(size, chance);
    }

    private static Shape triangle(double size, Chance chance) {
        double[] corner = {
            chance.between(-0.3, 0.3), FULL / 3 + chance.between(-0.5, 0.3), 2 * FULL / 3 + chance.between(-0.3, 0.5)
        };
        double[] height = {chance.between(0.85, 1.15), chance.between(0.55, 1.05), chance.between(0.4, 1)};
        double width = chance.between(0.42, 0.75);
        return new Blob(at -> {
            double sum = 0;
            for (int i = 0; i < corner.length; i++) {
                double off = StrictMath.abs(StrictMath.IEEEremainder(at - corner[i], FULL)) / width;
                sum += height[i] * StrictMath.exp(-StrictMath.pow(off, 1.5));
            }
            return size * (0.34 + 0.23 * Math.min(sum, 1.15) + 0.015 * StrictMath.sin(3 * at + width * 9));
        });
    }

    /** Hollow on one side, one end sharper than the other. */
    private static Shape crescent(double size, Chance chance) {
        double bend = chance.between(0.12, 0.26);
        double length = 2 / bend * StrictMath.asin(Math.min(0.97, size * bend / 2));
        double half = size * chance.between(0.19, 0.27);
        double sharp = chance.between(0.65, 0.95);
        double blunt = chance.between(0.55, 0.75);
        var strip = new Strip(
                length,
                bend,
                way -> half * 1.9 * StrictMath.pow(way, sharp) * StrictMath.pow(Math.max(0, 1 - way), blunt) + 0.15);
        return strip.placed(0, -half * 0.4, 0);
    }

    private static Shape small(double size, Chance chance) {
        return Blob.oval(size, chance.between(0.7, 0.92), 0.1, chance);
    }
}
