package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Pieces of marrow on an iron stain: a net of cells and vessels around fat. */
final class ParticleForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final int TRIES = 60;
    private static final Dye STROMA = Dyes.NUCLEAR_FAST_RED.mixed(Dyes.GRAY_BLUE, 0.3);
    private static final Dye NUCLEI = Dyes.NUCLEAR_FAST_RED.mixed(Dyes.CHROMATIN_RED, 0.3);
    private static final Dye IRON = Dyes.PRUSSIAN_BLUE;

    private ParticleForms() {}

    static Body iron(Individual one) {
        var chance = one.chance();
        return particle(one.size(), chance.near(0.75, 1), chance);
    }

    static Body none(Individual one) {
        return particle(one.size(), 0, one.chance());
    }

    /** @param full how much of it has iron, 0 to 1 */
    private static Body particle(double size, float full, Chance chance) {
        var oval = Blob.oval(size, chance.between(0.55, 0.85), 0.14, chance);
        var edge = new Noise(chance);
        Shape ragged = (u, v) -> oval.inside(u, v) - 3.5f + 7 * edge.rough(u * 0.05f, v * 0.05f, 4);
        var fat = fat(oval, size, chance);
        var clouds = new Noise(chance);
        var patches = new Noise(chance);
        var nuclei = new Grit(5.6, 1.5, 2.7, 0.85, chance);
        var more = new Grit(4.4, 1.2, 2.1, 0.6, chance);
        var lumps = new Grit(8.5, 1.1, 3.9, 0.75, chance);
        var grains = new Grit(3, 0.5, 1.4, 0.7, chance);
        return new Substance(oval, size * 0.6 + 6, (u, v, d, ink) -> {
            float e = ragged.inside(u, v);
            float within = Steps.smooth(-2.5f, 3.5f, e);
            float hole = ink.within(fat.inside(u, v), 1.6f);
            float tissue = within * (1 - hole);
            float dense = 1 + 0.45f * clouds.rough(u * 0.06f, v * 0.06f, 3);
            ink.absorb(STROMA, 0.5f * tissue * dense + 0.25f * within * Substance.line(fat.inside(u, v), 1.6f));
            float lies = full
                    * tissue
                    * Steps.smooth(-0.15f, 0.45f, patches.rough(u * 0.045f, v * 0.045f, 2) + full - 0.66f);
            float cells = Math.max(nuclei.cover(u, v, 1, ink), 0.8f * more.cover(u, v, 1, ink));
            ink.absorb(NUCLEI, 0.75f * tissue * cells * (1 - 0.65f * lies));
            if (lies > 0) {
                float grain = Math.max(lumps.cover(u, v, 0.9f, ink), 0.75f * grains.cover(u, v, 0.7f, ink));
                ink.absorb(IRON, lies * (0.22f + 0.9f * grain));
            }
        });
    }

    /** Cells of fat that do not lie on each other. */
    private static Shape fat(Shape within, double size, Chance chance) {
        List<Shape> cells = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            double far = size * 0.44 * StrictMath.sqrt(chance.unit());
            double angle = chance.between(0, FULL);
            double radius = chance.between(9, 19);
            double x = far * StrictMath.cos(angle);
            double y = far * StrictMath.sin(angle);
            boolean free = within.inside((float) x, (float) y) > radius * 0.8
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > at[2] + radius + 2.5);
            if (free) {
                places.add(new double[] {x, y, radius});
                cells.add(Blob.oval(2 * radius, chance.between(0.8, 0.98), 0.04, chance)
                        .placed(x, y, angle));
            }
        }
        return cells.isEmpty() ? Shape.nowhere() : Shape.joined(cells, 0.1);
    }
}
