package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;

/** Shapes of nuclei of one part and of what lies in them, for a cell of a diameter in µm. */
final class Nuclei {

    private static final double FULL = 2 * StrictMath.PI;

    private Nuclei() {}

    /** A ribbon bent to a C or a U. */
    static Shape band(double cell, Chance chance) {
        double radius = cell * chance.between(0.22, 0.28);
        double turn = chance.between(3.3, 4.4);
        double width = cell * chance.between(0.18, 0.23);
        double waist = chance.between(0.05, 0.25);
        double phase = chance.between(-0.2, 0.2);
        double length = radius * turn;
        var ribbon = new Strip(
                length,
                1 / radius,
                way -> width / 2 * (1 - waist * (1 - StrictMath.cos(FULL * (way + phase) * 2)) / 2));
        return ribbon.placed(0, -radius, 0);
    }

    static Shape round(double cell, double share, double off, Chance chance) {
        return Blob.oval(cell * share, chance.between(0.9, 0.99), 0.02, chance)
                .placed(cell * off, 0, chance.between(0, FULL));
    }

    /** With a dent towards the middle of the cell, a share of its radius deep. */
    static Shape dented(double cell, double share, double off, double depth, Chance chance) {
        return Blob.oval(cell * share, chance.between(0.78, 0.92), 0.02, chance)
                .dented(StrictMath.PI / 2, depth, chance.between(0.5, 0.75))
                .placed(cell * off, 0, StrictMath.PI / 2 + chance.between(-0.3, 0.3));
    }

    /** A kidney hollow towards the middle of the cell by a quarter to nearly half of its thickness. */
    static Shape kidney(double cell, Chance chance) {
        double length = cell * chance.between(0.62, 0.7);
        double ratio = chance.between(0.7, 0.78);
        double round = length * chance.between(0.25, 0.42);
        double deep = length * ratio * chance.between(0.17, 0.29);
        var hollow = Shape.circle(length * chance.between(-0.06, 0.06), length * ratio / 2 + round - deep, round);
        return Blob.oval(length, ratio, 0.03, chance)
                .without(hollow, 1.3)
                .placed(cell * 0.13, 0, StrictMath.PI / 2 + chance.between(-0.3, 0.3));
    }

    /** Nucleoli in a round nucleus so wide whose middle is so far off, in shares of the cell. */
    static Shape nucleoli(double cell, double share, double off, int number, Chance chance) {
        if (number == 0) {
            return Shape.nowhere();
        }
        List<Shape> spots = new ArrayList<>();
        double first = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double angle = first + FULL * (i + chance.between(-0.3, 0.3)) / number;
            double far = cell * share / 2 * chance.between(0.2, 0.65);
            spots.add(Blob.oval(chance.between(1.2, 2.8), chance.between(0.62, 1), 0.08, chance)
                    .placed(cell * off + far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle));
        }
        return Shape.joined(spots, 0.3);
    }
}
