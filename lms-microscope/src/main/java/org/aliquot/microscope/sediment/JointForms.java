package org.aliquot.microscope.sediment;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facets;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Crystals of joint fluid, alone and in neutrophils. */
final class JointForms {

    private static final double FULL = 2 * StrictMath.PI;

    private JointForms() {}

    /** The slow ray swings across the needle: negative elongation. */
    static Body urate(Individual one) {
        return needle(one.size(), one.chance());
    }

    private static Body needle(double length, Chance chance) {
        double width = chance.between(0.8, 1.35);
        var shape = Strip.spindle(length, width, 0, chance.between(0.3, 0.5));
        float retardance = chance.near(100, 135);
        return new Substance(shape, length * 0.5 + 1, (_, _, d, ink) -> {
            float within = ink.within(d, 0.35f);
            ink.retard(0.14f * within);
            ink.absorb(Dyes.SHADE, 0.16f * Substance.line(d - 0.1f, 0.35f));
            ink.split(retardance * within, 0, 1);
        });
    }

    static Body urateInside(Individual one) {
        var chance = one.chance();
        double cell = Math.min(one.size() * chance.between(0.66, 0.92), 12.5);
        double aside = (one.size() - cell) / 2 * chance.between(-0.7, 0.7);
        return Group.of(List.of(
                new Moved(BloodForms.neutrophil(cell, chance), aside, cell * chance.between(-0.2, 0.2), 0),
                needle(one.size(), chance)));
    }

    /** The slow ray swings along the rod: positive elongation. */
    static Body pyrophosphate(Individual one) {
        return rhomboid(one.size(), one.chance());
    }

    private static Body rhomboid(double length, Chance chance) {
        boolean rod = chance.happens(0.45);
        double ratio = rod ? chance.between(0.16, 0.28) : chance.between(0.38, 0.62);
        double lean = rod ? chance.between(-0.15, 0.15) : chance.between(0.35, 0.65) * (chance.happens(0.5) ? 1 : -1);
        double half = StrictMath.PI / 2;
        var shape = Facets.of(
                length,
                new double[] {lean, half, 2 * half + lean, 3 * half},
                new double[] {StrictMath.cos(lean), ratio, StrictMath.cos(lean), ratio},
                0.2);
        float retardance = chance.near(54, 76);
        return new Substance(shape, length * 0.55 + 1, (_, _, d, ink) -> {
            float within = ink.within(d, 0.35f);
            ink.retard(0.12f * within);
            ink.absorb(Dyes.SHADE, 0.14f * Substance.line(d - 0.1f, 0.4f));
            ink.split(retardance * within * (0.6f + 0.4f * Substance.dome(d, 0.8f)), 1, 0);
        });
    }

    static Body pyrophosphateInside(Individual one) {
        var chance = one.chance();
        double cell = one.size();
        double length = chance.between(5, 8.5);
        double room = (cell - length) / 2 * 0.8;
        return Group.within(
                BloodForms.neutrophil(cell, chance),
                List.of(new Moved(
                        rhomboid(length, chance), chance.between(-room, room), chance.between(-room, room), 0)));
    }

    /** Broken pieces of unlike sign, in a heap. */
    static Body steroid(Individual one) {
        var chance = one.chance();
        double size = one.size();
        int number = 5 + chance.below(6);
        double first = chance.between(0, FULL);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double piece = size * chance.between(0.3, 0.46);
            double far = i < 2 ? (size - piece) / 2 : chance.between(0, 0.3) * size;
            double way = i < 2 ? first + i * FULL / 2 : chance.between(0, FULL);
            double turn = i < 2 ? way : chance.between(0, FULL);
            parts.add(new Moved(fragment(piece, chance), far * StrictMath.cos(way), far * StrictMath.sin(way), turn));
        }
        return Group.of(parts);
    }

    private static Body fragment(double size, Chance chance) {
        var rough = Blob.oval(size, chance.between(0.35, 0.8), 0.16, chance);
        var noise = new Noise(chance);
        Shape shape = (u, v) -> rough.inside(u, v) + 0.35f * noise.at(u * 0.9f, v * 0.9f);
        float retardance = chance.near(50, 150);
        boolean positive = chance.happens(0.5);
        return new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.35f);
            ink.retard(0.25f * within);
            ink.absorb(Dyes.SHADE, 0.25f * Substance.line(d - 0.1f, 0.4f));
            ink.split(
                    retardance * within * (1 + 0.5f * noise.at(u * 0.5f, v * 0.5f)),
                    positive ? 1 : 0,
                    positive ? 0 : 1);
        });
    }
}
