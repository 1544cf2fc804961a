package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.FallenStain;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Leaf;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;

/** Cells of the patient in safranin, and stain that fell out. */
final class SmearForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye NUCLEUS = Dyes.SAFRANIN.mixed(Dyes.CRYSTAL_VIOLET, 0.14);
    private static final Dye PLASMA = Dyes.SAFRANIN.mixed(Dyes.CRYSTAL_VIOLET, 0.05);

    private SmearForms() {}

    static Body neutrophil(Individual one) {
        var chance = one.chance();
        return neutrophil(one.size(), nucleus(one.size(), chance), chance);
    }

    private static Shape nucleus(double size, Chance chance) {
        return Lobes.segmented(size, 2 + chance.below(3), chance).shape();
    }

    /** Dried and heated, so its edge is ragged, and the lobes are plain. */
    private static Body neutrophil(double size, Shape nucleus, Chance chance) {
        var shape = Blob.oval(size, chance.between(0.85, 0.99), 0.05, chance);
        var noise = new Noise(chance);
        float plasma = chance.near(0.1, 0.2);
        float deep = chance.near(0.62, 0.9);
        return new Substance(shape, size * 0.62 + 1, (u, v, d, ink) -> {
            float edge = d + 0.6f * noise.rough(u * 0.4f, v * 0.4f, 3);
            float within = ink.within(edge, 0.6f);
            if (within <= 0) {
                return;
            }
            float core =
                    ink.within(nucleus.inside(u, v) + 0.32f * noise.rough(u * 0.7f + 9, v * 0.7f, 2), 0.7f) * within;
            float grain = 1 + 0.6f * noise.rough(u * 0.9f + 20, v * 0.9f, 3);
            ink.absorb(PLASMA, plasma * within * grain * (1 - 0.5f * core));
            ink.absorb(NUCLEUS, deep * core * (1 + 0.4f * noise.rough(u * 0.5f + 40, v * 0.5f, 3)));
            ink.retard(0.04f * within + 0.03f * core);
        });
    }

    /** Several pairs in the cytoplasm beside the lobes. */
    static Body phagocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var nucleus = nucleus(size, chance);
        Body cell = neutrophil(size, nucleus, chance);
        var stain = Stain.negative(chance).times(1.12);
        double pair = chance.between(1.35, 1.7);
        int wanted = 5 + chance.below(8);
        List<double[]> places = new ArrayList<>();
        List<Body> pairs = new ArrayList<>();
        for (int i = 0; i < 400 && pairs.size() < wanted; i++) {
            double far = size * 0.42 * StrictMath.sqrt(chance.unit());
            double angle = chance.between(0, FULL);
            double x = far * StrictMath.cos(angle);
            double y = far * StrictMath.sin(angle);
            if (nucleus.inside((float) x, (float) y) < -0.55
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > pair * 0.95)) {
                places.add(new double[] {x, y});
                pairs.add(new Moved(
                        CocciForms.kidneys(pair * chance.between(0.9, 1.08), stain, chance),
                        x,
                        y,
                        chance.between(0, FULL)));
            }
        }
        return Group.within(cell, pairs);
    }

    static Body squamous(Individual one) {
        var chance = one.chance();
        return squamous(one.size(), chance);
    }

    private static Body squamous(double size, Chance chance) {
        var leaf = new Leaf(size, chance);
        var nucleus = Blob.oval(chance.between(7, 9.5), chance.between(0.75, 0.95), 0.06, chance)
                .placed(
                        size * chance.between(-0.06, 0.06),
                        size * chance.between(-0.06, 0.06),
                        chance.between(0, FULL));
        var noise = new Noise(chance);
        float thin = chance.near(0.11, 0.2);
        float deep = chance.near(0.5, 0.75);
        float along = chance.near(0, FULL);
        float cos = (float) StrictMath.cos(along);
        float sin = (float) StrictMath.sin(along);
        return new Substance(leaf.shape(), size * 0.62 + 2, (u, v, d, ink) -> {
            float within = ink.within(d, 0.7f);
            float crease = leaf.crease(cos * u + sin * v, cos * v - sin * u, d);
            float clouds = 1 + 0.45f * noise.rough(u * 0.16f, v * 0.16f, 4);
            ink.absorb(PLASMA, within * (thin * clouds * (1 + 0.7f * leaf.folded(u, v, ink)) + 0.1f * crease));
            ink.absorb(PLASMA, 0.09f * Substance.line(d - 0.3f, 0.8f));
            float n = nucleus.inside(u, v) + 0.35f * noise.at(u * 0.5f, v * 0.5f);
            float core = ink.within(n, 0.8f);
            ink.absorb(NUCLEUS, core * deep * (1 + 0.3f * noise.rough(u * 0.5f + 30, v * 0.5f, 2)));
            ink.absorb(NUCLEUS, 0.14f * Substance.line(n - 0.3f, 0.7f));
            ink.retard(0.03f * within + 0.03f * core);
        });
    }

    /** A squamous cell under short rods that keep more or less of the violet: in crowds, thickest at its edge, and over it. */
    static Body clue(Individual one) {
        var chance = one.chance();
        Body cell = squamous(one.size() * 0.94, chance);
        return Group.within(cell, List.of(ShortRods.on(cell.outline(), one.size(), chance)));
    }

    static Body precipitate(Individual one) {
        return FallenStain.heap(one.size(), Dyes.CRYSTAL_VIOLET.times(1.35), one.chance());
    }

    /** A scrap of what dried. */
    static Body scrap(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.5, 0.95), 0.14, chance);
        var noise = new Noise(chance);
        float amount = chance.near(0.02, 0.075);
        return new Substance(
                shape,
                one.size() * 0.7 + 0.8,
                (u, v, d, ink) ->
                        ink.absorb(PLASMA, amount * ink.within(d + 0.3f * noise.at(u * 0.8f, v * 0.8f), 1.8f)));
    }
}
