package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;

/** Outlines of red cells by their greatest extent in µm. */
final class RedShapes {

    private static final double FULL = 2 * StrictMath.PI;

    private RedShapes() {}

    static Blob round(double size, Chance chance) {
        return Blob.oval(size, chance.between(0.88, 1), 0.028, chance);
    }

    static Shape teardrop(double size, Chance chance) {
        double body = size * chance.between(0.56, 0.66);
        double tail = size - body / 2;
        double bend = chance.between(0.001, 0.05);
        double blunt = chance.between(0.35, 0.6);
        double half = body * 0.3;
        var taper = new Strip(tail, bend, way -> 0.18 + half * StrictMath.pow(1 - way, 0.7 + blunt * 1.6));
        double shift = (size - body) / 2;
        return Shape.joined(
                List.of(
                        Blob.oval(body, 0.93, 0.015, chance).placed(-shift, 0, 0),
                        taper.placed(tail / 2 - shift, 0, 0)),
                0.9);
    }

    static Shape sickle(double size, Chance chance) {
        double bend = chance.between(0.1, 0.19);
        double length = 2 / bend * StrictMath.asin(Math.min(0.97, size * bend / 2));
        double width = chance.between(2.1, 3.1);
        double blunt = chance.between(0.55, 0.85);
        double rise = 1 / bend * (1 - StrictMath.cos(length * bend / 2)) * 0.4;
        return Strip.spindle(length, width, bend, blunt).placed(0, -rise, 0);
    }

    /** A disc with a piece cut off along a line that is bent inwards, between two horns. */
    static Shape helmet(double size, Chance chance) {
        double cut = size * chance.between(0.14, 0.27);
        double bow = size * chance.between(0.7, 1.5);
        var disc = Blob.oval(size, chance.between(0.88, 0.98), 0.03, chance);
        return disc.without(Shape.circle(0, cut + bow, bow), 0.35);
    }

    /** Few thorns of unlike length at unlike distances, with knobs. */
    static Shape acanthocyte(double size, Chance chance) {
        int thorns = 3 + chance.below(7);
        List<Bristles.Bristle> all = new ArrayList<>();
        double angle = 0;
        for (int i = 0; i < thorns; i++) {
            boolean first = i == 0;
            double tip = chance.between(0.2, 0.34);
            all.add(new Bristles.Bristle(
                    angle,
                    chance.between(-0.3, 0.3),
                    size * (first ? 0.15 : chance.between(0.06, 0.16)) - tip,
                    chance.between(0.27, 0.46),
                    tip));
            angle += FULL / thorns * chance.between(0.45, 1.55);
        }
        var core = Blob.oval(size * 0.78, chance.between(0.88, 1), 0.06, chance);
        return new Bristles(core, size * 0.37, all, 0.6);
    }

    /** Many low bumps all round. */
    static Shape echinocyte(double size, Chance chance) {
        int bumps = 14 + chance.below(9);
        List<Bristles.Bristle> all = new ArrayList<>();
        for (int i = 0; i < bumps; i++) {
            double half = chance.between(0.3, 0.44);
            all.add(new Bristles.Bristle(
                    FULL * (i + chance.between(-0.22, 0.22)) / bumps,
                    0,
                    Math.max(0.05, size * chance.between(0.065, 0.085) - half * 0.8),
                    half,
                    half * 0.8));
        }
        var core = Blob.oval(size * 0.91, chance.between(0.93, 1), 0.02, chance);
        return new Bristles(core, size * 0.42, all, 0.5);
    }

    static Shape bitten(double size, Chance chance) {
        Shape shape = round(size, chance);
        int bites = chance.happens(0.3) ? 2 : 1;
        for (int i = 0; i < bites; i++) {
            double angle = i * chance.between(0.7, 1.3);
            double bite = size * chance.between(0.19, 0.26);
            double far = size * chance.between(0.5, 0.56);
            shape = shape.without(Shape.circle(far * StrictMath.cos(angle), far * StrictMath.sin(angle), bite), 0.6);
        }
        return shape;
    }
}
