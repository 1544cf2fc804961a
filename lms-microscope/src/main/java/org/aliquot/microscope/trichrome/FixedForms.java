package org.aliquot.microscope.trichrome;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.VesicularNuclei;

/** Cysts, cells of the patient, and what is left of a meal. */
final class FixedForms {

    private static final double FULL = 2 * StrictMath.PI;

    private FixedForms() {}

    /** One to four nuclei and red bars with round ends, in a clear ring where it shrank from its wall. */
    static Body cyst(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.9, 1), 0.025, chance);
        boolean young = chance.happens(0.25);
        double radius = size * (young ? 0.15 : chance.between(0.105, 0.125));
        var nuclei = VesicularNuclei.in(
                shape, size / 2, young ? 2 : 4, new VesicularNuclei.Look(radius, 0.4, 0.08, 0.75, 0.15), chance);
        double turn = chance.between(0, FULL);
        int bars = chance.happens(0.75) ? 1 + chance.below(2) : 0;
        Shape bar = bars == 0
                ? Shape.nowhere()
                : Shape.joined(
                        List.of(
                                Strip.rod(size * chance.between(0.34, 0.5), chance.between(1.5, 2.1), 0)
                                        .placed(size * 0.1, size * 0.1, turn),
                                bars == 1
                                        ? Shape.nowhere()
                                        : Strip.rod(size * 0.3, 1.4, 0).placed(-size * 0.14, -size * 0.12, turn + 0.8)),
                        0.05);
        var hole = young
                ? Blob.oval(size * 0.4, 0.8, 0.06, chance).placed(-size * 0.1, size * 0.08, turn)
                : Shape.nowhere();
        float gap = chance.near(0.1, 0.7);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.7, 1.15), 0.45, 0.05, 0), chance);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float e = d - gap;
            plasma.lie(u, v, e, ink);
            ink.absorb(
                    Trichrome.PLASMA, 0.4f * Substance.line(d - 0.2f, 0.4f) - 0.5f * ink.within(hole.inside(u, v), 1));
            float rod = ink.within(Math.min(bar.inside(u, v), e - 0.3f), 0.4f);
            ink.absorb(Trichrome.RED, 1.1f * rod);
            ink.absorb(Trichrome.PLASMA, -0.5f * rod);
            ink.retard(0.05f * rod);
            nuclei.lie(u, v, Trichrome.NUCLEI, ink);
        });
    }

    /** Lobes that are joined, red-purple; the cytoplasm pale and torn at its edge. */
    static Body white(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.82, 0.97), 0.06, chance);
        var nucleus = Lobes.segmented(size, 2 + chance.below(3), chance).shape();
        var noise = new Noise(chance);
        float deep = chance.near(0.75, 1.15);
        var plasma = new Plasma(new Plasma.Look(chance.between(0.45, 0.8), 0.5, 0.12, 0.3), chance);
        return new Substance(oval, size * 0.62 + 1, (u, v, d, ink) -> {
            float e = d + 0.5f * noise.rough(u * 0.4f, v * 0.4f, 3);
            plasma.lie(u, v, e, ink);
            float core = ink.within(nucleus.inside(u, v) + 0.3f * noise.rough(u * 0.7f + 9, v * 0.7f, 2), 0.7f)
                    * ink.within(e, 0.6f);
            ink.absorb(
                    Trichrome.NUCLEI.chromatin(),
                    deep * core * (0.75f + 0.35f * noise.rough(u * 0.6f + 40, v * 0.6f, 3)));
            ink.retard(0.03f * core);
        });
    }

    static Body lump(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.4, 0.9), 0.16, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> oval.inside(u, v) * 0.8f + 1.3f * noise.rough(u * 0.25f, v * 0.25f, 3) - 0.4f;
        float amount = chance.near(0.15, 0.6);
        float red = chance.happens(0.35) ? chance.near(0.1, 0.4) : 0;
        return new Substance(ragged, one.size() * 0.75 + 1.4, (u, v, d, ink) -> {
            float lies = ink.within(d, 1.5f) * (1 + 0.8f * noise.rough(u * 0.4f + 20, v * 0.4f, 3));
            ink.absorb(Trichrome.GREEN, amount * lies);
            ink.absorb(Trichrome.RED, red * lies * Steps.smooth(-0.2f, 0.6f, noise.at(u * 0.3f, v * 0.3f)));
        });
    }

    static Body germ(Individual one) {
        var chance = one.chance();
        double wide = Math.min(chance.between(0.5, 0.8), one.size());
        var dye = chance.happens(0.7) ? Trichrome.RED : Trichrome.PLASMA;
        return new Speck(
                Strip.rod(one.size(), wide, 0),
                new Speck.Look(dye, chance.near(0.2, 0.85), 0.36f, 0.01f),
                one.size() * 0.6 + 0.6);
    }
}
