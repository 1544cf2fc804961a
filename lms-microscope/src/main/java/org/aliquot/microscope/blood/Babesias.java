package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strip;

/** Babesia, always with what tells it from Plasmodium falciparum: a cross of four, pears that meet, or forms of plainly unlike size. */
final class Babesias {

    private static final double FULL = 2 * StrictMath.PI;

    private Babesias() {}

    static Body any(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        double kind = chance.unit();
        var parts = kind < 0.35 ? cross(chance) : kind < 0.7 ? pair(one.size(), chance) : unlike(one.size(), chance);
        return Group.within(cell, parts);
    }

    private static List<Body> cross(Chance chance) {
        double first = chance.between(0, FULL);
        double x = chance.between(-1, 1);
        double y = chance.between(-1, 1);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double angle = first + (i + chance.between(-0.1, 0.1)) * FULL / 4;
            double size = chance.between(1.2, 1.8);
            double far = size * 0.52;
            parts.add(new Moved(
                    pear(size, chance), x + far * StrictMath.cos(angle), y + far * StrictMath.sin(angle), angle));
        }
        return parts;
    }

    /** Two pears that meet with their tips, and rings. */
    private static List<Body> pair(double cell, Chance chance) {
        double first = chance.between(0, FULL);
        double open = chance.between(0.42, 0.8);
        double x = -0.9 * StrictMath.cos(first);
        double y = -0.9 * StrictMath.sin(first);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            double angle = first + (i == 0 ? open : -open);
            double size = chance.between(1.9, 2.6);
            double far = size * 0.5;
            parts.add(new Moved(
                    pear(size, chance), x + far * StrictMath.cos(angle), y + far * StrictMath.sin(angle), angle));
        }
        int rings = chance.below(3);
        for (int i = 0; i < rings; i++) {
            parts.add(lying(ring(chance.between(1, 1.6), chance), first + 2.4 + 1.4 * i, cell * 0.26, chance));
        }
        return parts;
    }

    private static List<Body> unlike(double cell, Chance chance) {
        double first = chance.between(0, FULL);
        int number = 4 + chance.below(3);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double size = 0.9 + 1.2 * i / (number - 1) + chance.between(-0.1, 0.1);
            var part = i % 3 == 1 ? pear(size * 1.15, chance) : ring(size, chance);
            double angle = first + FULL * (2 * i + chance.between(-0.2, 0.2)) / number;
            parts.add(lying(part, angle + i / 3, cell * chance.between(0.16, 0.32), chance));
        }
        return parts;
    }

    private static Body lying(Body part, double angle, double far, Chance chance) {
        return new Moved(part, far * StrictMath.cos(angle), far * StrictMath.sin(angle), chance.between(0, FULL));
    }

    /** Oval rather than round, with a whitish vacuole. */
    private static Body ring(double size, Chance chance) {
        double ratio = chance.between(0.5, 0.85);
        var white = Blob.oval(size * 0.8, ratio, 0.05, chance);
        var vacuole = new Speck(white, new Speck.Look(Dyes.HEMOGLOBIN, -0.4f, 0.4f, 0), size);
        return Group.within(vacuole, List.of(ParasiteForms.ring(size, ratio, 1, chance)))
                .naming(Part.of("White vacuole of a small ring", white));
    }

    /** Pointed towards negative u. */
    private static Body pear(double size, Chance chance) {
        double half = size * chance.between(0.24, 0.3);
        var shape = new Strip(
                size, 0, way -> half * StrictMath.pow(way, 0.8) * StrictMath.sqrt(Math.max(0, 1.08 - way * way)) * 1.5);
        var body = new Speck(shape, new Speck.Look(ParasiteForms.BLUE, 0.55f, 0.3f, 0), size);
        var white =
                new Speck(Shape.circle(0, 0, size * 0.13), new Speck.Look(ParasiteForms.BLUE, -0.4f, 0.35f, 0), size);
        var dot = Speck.flat(
                Shape.circle(size * chance.between(0.18, 0.28), size * chance.between(-0.1, 0.1), size * 0.15),
                ParasiteForms.RED,
                1.1,
                size);
        return Group.within(body, List.of(white, dot))
                .naming(Part.of("Chromatin of a pear", dot.outline()), Part.of("Small pear", shape));
    }
}
