package org.aliquot.microscope.spinal;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** What displaces the ink. */
final class InkForms {

    private static final double FULL = 2 * StrictMath.PI;
    /** µm over which ink thins out above and below the edge of a capsule, which is round. */
    private static final float SLOPE = 1.5f;

    private InkForms() {}

    /** Yeasts, one with a bud now and then, within a capsule that holds the ink off. */
    static Body cryptococcus(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double share = chance.between(0.34, 0.54);
        double cell = Math.clamp(size * share, 4, 9);
        boolean buds = chance.happens(0.35);
        double bud = buds ? cell * chance.between(0.4, 0.72) : 0;
        double wide = (size - cell - bud * 0.95) / 2;
        List<Shape> cells = new ArrayList<>();
        List<Shape> around = new ArrayList<>();
        double shift = bud * 0.475;
        cells.add(Blob.oval(cell, chance.between(0.92, 1), 0.015, chance).placed(-shift, 0, chance.between(0, FULL)));
        around.add(Blob.round(cell + 2 * wide, 0.012, chance).placed(-shift, 0, 0));
        if (buds) {
            double far = (cell + bud) / 2 * 0.97 - shift;
            cells.add(Blob.oval(bud, chance.between(0.88, 1), 0.02, chance).placed(far, 0, 0));
            around.add(Blob.round(bud + 2 * wide, 0.015, chance).placed(far, 0, 0));
        }
        var capsule = Shape.joined(around, 3);
        return new Substance(capsule, size * 0.6 + 1, yeast(capsule, cells, chance));
    }

    private static Substance.Matter yeast(Shape capsule, List<Shape> cells, Chance chance) {
        var noise = new Noise(chance);
        var drops = new Granules(1.6, 0.2, 0.6, 0.3, chance);
        float clear = chance.near(0.86, 0.96);
        float wall = chance.near(0.32, 0.6);
        float shine = chance.near(0.1, 0.3);
        var yeast = cells.toArray(Shape[]::new);
        return (u, v, d, ink) -> {
            ink.displace(clear * Steps.smooth(-0.3f, SLOPE, d));
            ink.retard(0.018f * Steps.smooth(-0.5f, 0.8f, d));
            for (var cell : yeast) {
                float n = cell.inside(u, v);
                float within = ink.within(n, 0.5f);
                if (n > -1) {
                    ink.displace(0.1f * within);
                    ink.absorb(Dyes.SHADE, wall * Substance.line(n - 0.35f, 0.55f));
                    ink.retard(0.16f * Substance.dome(n, 2.2f));
                    ink.absorb(Dyes.SHADE, within * (0.07f + 0.05f * noise.rough(u * 0.5f, v * 0.5f, 2)));
                    ink.absorb(Dyes.SHADE, -shine * Steps.smooth(1, 3, n + 0.5f * noise.at(u * 0.3f, v * 0.3f)));
                    float drop = drops.cover(u, v, 0.5f, ink) * ink.within(n - 1, 0.6f);
                    ink.absorb(Dyes.SHADE, -0.14f * drop);
                    ink.retard(0.06f * drop);
                }
            }
        };
    }

    /** The ink comes up to its soft edge; lobes, or one round nucleus, are grayer than the grains about them. */
    static Body white(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.86, 0.99), 0.06, chance);
        var noise = new Noise(chance);
        boolean lymphocyte = chance.happens(0.12);
        Shape nucleus = lymphocyte
                ? Blob.oval(size * chance.between(0.66, 0.76), 0.92, 0.06, chance)
                : Lobes.segmented(size, 3 + chance.below(3), chance).shape();
        var grains = new Granules(1.1, 0.15, 0.42, 0.6, chance);
        float dim = chance.near(0.12, 0.24);
        float deep = chance.near(0.2, 0.34);
        return new Substance(shape, size * 0.6 + 1.5, (u, v, d, ink) -> {
            float ragged = d + 0.5f * noise.rough(u * 0.5f, v * 0.5f, 3);
            ink.displace(0.82f * Steps.smooth(-0.8f, 2, ragged));
            float within = ink.within(ragged, 1);
            float core = nucleus.inside(u, v);
            float lobe = ink.within(core, 1.2f) * within;
            float grain = grains.cover(u, v, 0.7f, ink) * within * (1 - lobe);
            ink.absorb(Dyes.SHADE, within * (dim + 0.1f * noise.rough(u * 0.4f + 7, v * 0.4f, 2)));
            ink.absorb(
                    Dyes.SHADE,
                    deep * lobe * (0.8f + 0.4f * noise.rough(u * 0.5f + 40, v * 0.5f, 2))
                            + 0.14f * within * Substance.line(core, 0.7f)
                            - 0.06f * grain);
            ink.retard(0.07f * within + 0.09f * lobe + 0.05f * grain);
        });
    }

    /** Between the glasses, flat: black at its edge, a bright line outside of it, and as bright as the lamp within. */
    static Body bubble(Individual one) {
        var chance = one.chance();
        double radius = one.size() / 2;
        var shape = Blob.oval(one.size(), chance.between(0.955, 1), 0.008, chance);
        float edge = (float) (radius * chance.between(0.12, 0.22) + 0.4);
        float line = chance.near(0.25, 0.5);
        return new Substance(shape, radius * 1.1 + 1.5, (_, _, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float outside = Substance.line(d + 0.5f, 0.7f);
            ink.displace(Math.max(within, line * outside));
            float dark = within * Steps.smooth(edge * 1.6f, edge * 0.5f, d);
            ink.absorb(Dyes.SHADE, 3.2f * dark);
        });
    }
}
