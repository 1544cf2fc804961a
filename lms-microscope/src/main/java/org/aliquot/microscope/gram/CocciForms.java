package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Round bacteria, in the arrangements by which they are told. */
final class CocciForms {

    private CocciForms() {}

    static Body clusters(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance);
        var heap = Places.heap(one.size(), chance.between(0.8, 1.1), chance);
        return heap.bodies(_ -> coccus(heap.width(), chance.between(0.86, 1), stain, chance));
    }

    static Body chains(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance);
        var row = Places.row(one.size(), chance.between(0.72, 1), 0.45, 0.2, chance);
        double ratio = chance.between(0.86, 1);
        return row.bodies(_ -> coccus(row.width(), ratio * chance.between(0.92, 1), stain, chance));
    }

    private static Body coccus(double width, double ratio, Stain stain, Chance chance) {
        double own = width * chance.about(1, 0.07);
        return stain.on(Blob.oval(own, ratio, 0.04, chance), own * 0.6, chance);
    }

    /** Four that divided in two directions, flat where they meet. */
    static Body tetrads(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance);
        double width = one.size() / 2.36;
        double off = width * 0.485;
        List<Body> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double angle = StrictMath.PI / 4 + i * StrictMath.PI / 2 + chance.between(-0.1, 0.1);
            double far = off * StrictMath.sqrt(2) * chance.between(0.95, 1.05);
            var shape = Blob.oval(width * chance.between(0.95, 1.05), chance.between(0.9, 1), 0.04, chance);
            four.add(new Moved(
                    stain.on(shape, width * 0.6, chance), far * StrictMath.cos(angle), far * StrictMath.sin(angle), 0));
        }
        return Group.of(four);
    }

    /** Two lancets with their blunt sides together in a capsule, which takes no stain and keeps that of the ground away. */
    static Body lancets(Individual one) {
        var chance = one.chance();
        var stain = Stain.positive(chance);
        double length = one.size() * 0.52;
        double bend = chance.between(-0.22, 0.22);
        Body left = stain.on(lancet(length, chance), length * 0.6, chance);
        Body right = stain.on(lancet(length * chance.between(0.9, 1), chance), length * 0.6, chance);
        var pair = Group.of(List.of(
                new Moved(right, one.size() * 0.245, 0, bend),
                new Moved(left, -one.size() * 0.245, 0, StrictMath.PI - bend)));
        return Group.within(
                new Substance(pair.outline(), one.size() * 0.55 + 2, capsule(chance.near(0.5, 0.75))), List.of(pair));
    }

    /** Pointed outwards, to positive u. */
    private static Shape lancet(double length, Chance chance) {
        double half = length * chance.between(0.37, 0.45);
        double tip = chance.between(0.25, 0.4);
        return new Strip(
                length,
                0,
                way -> half
                        * (tip
                                + (1 - tip)
                                        * StrictMath.sqrt(
                                                StrictMath.sin(StrictMath.PI * Math.clamp(0.36 + 0.64 * way, 0, 1)))));
    }

    private static Substance.Matter capsule(float wide) {
        return (_, _, d, ink) -> {
            float clear = Steps.smooth(-wide - 0.35f, -wide + 0.25f, d);
            float rim = Steps.smooth(-wide - 0.9f, -wide, d) * (1 - clear);
            ink.absorb(Dyes.SAFRANIN, 0.08f * rim - 0.08f * clear);
        };
    }

    /** Two kidneys, their hollow sides together. */
    static Body kidneys(Individual one) {
        var chance = one.chance();
        return kidneys(one.size(), Stain.negative(chance), chance);
    }

    static Body kidneys(double size, Stain stain, Chance chance) {
        double bend = chance.between(-0.16, 0.16);
        double each = chance.between(0.9, 1);
        return Group.of(
                List.of(half(size, 0, bend, stain, chance), half(size * each, StrictMath.PI, -bend, stain, chance)));
    }

    /** Size is that of the pair, across both or along one, whichever is more. */
    private static Body half(double size, double way, double bend, Stain stain, Chance chance) {
        double length = size * chance.between(0.64, 0.74);
        double ratio = chance.between(0.66, 0.73);
        var shape = Blob.oval(length, ratio, 0.03, chance)
                .dented(StrictMath.PI / 2, chance.between(0.2, 0.34), chance.between(0.55, 0.8));
        double off = size / 2 - length * ratio / 2;
        return new Moved(
                stain.on(shape, length * 0.6, chance),
                off * StrictMath.cos(way),
                off * StrictMath.sin(way),
                way + StrictMath.PI / 2 + bend);
    }
}
