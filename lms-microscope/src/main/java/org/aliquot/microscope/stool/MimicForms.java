package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Yeasts;

/** What is taken for parasites. */
final class MimicForms {

    private MimicForms() {}

    static Body yeast(Individual one) {
        return Yeasts.buddingOrSingle(one, 0.15, MimicForms::cell);
    }

    private static Body cell(Shape shape, double reach, Chance chance) {
        float tint = chance.near(0.5, 1.05);
        float path = chance.near(0.2, 0.32);
        float hole = chance.near(0.15, 0.6);
        var noise = new Noise(chance);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.45f);
            float deep = Substance.dome(d, 1.8f);
            float vacuole =
                    hole * Steps.smooth(0.1f, 0.5f, noise.at(u * 0.35f, v * 0.35f)) * Steps.smooth(0.7f, 1.3f, d);
            ink.retard(within * path * (0.5f + 0.5f * deep));
            ink.absorb(Yolk.STRAW, tint * within * (0.6f + 0.4f * deep) * (1 - 0.6f * vacuole));
            ink.absorb(Dyes.SHADE, 0.32f * Substance.line(d - 0.1f, 0.55f) + 0.08f * within - 0.12f * vacuole);
        });
    }

    /** Ragged, with two to four lobes, which iodine shows as one nucleus each to whoever hurries. */
    static Body white(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.82, 0.97), 0.07, chance);
        var noise = new Noise(chance);
        Shape shape = (u, v) -> oval.inside(u, v) + 0.45f * noise.rough(u * 0.35f, v * 0.35f, 2);
        var nucleus = Lobes.segmented(size, 2 + chance.below(3), chance).shape();
        var grit = new Grit(0.9, 0.2, 0.42, 0.75, chance);
        float tint = chance.near(0.35, 0.65);
        float clear = chance.near(0.7, 1.2);
        float half = (float) size * 0.45f;
        return new Substance(shape, size * 0.62 + 1.5, (u, v, d, ink) -> {
            float within = ink.within(d, 0.7f);
            float core = nucleus.inside(u, v) + 0.25f * noise.at(u * 0.7f + 9, v * 0.7f);
            float lobe = ink.within(core, 0.9f) * within;
            float grain = within * grit.cover(u, v, 0.45f, ink) * (1 - 0.5f * lobe);
            ink.retard(within * (0.05f + 0.05f * Substance.dome(d, half)) + 0.05f * lobe + 0.03f * grain);
            ink.absorb(Yolk.STRAW, tint * within * (0.7f + 0.3f * Substance.dome(d, half)));
            ink.absorb(Yolk.BROWN, clear * 0.42f * lobe * (1 + 0.3f * noise.rough(u * 0.5f + 30, v * 0.5f, 2)));
            ink.absorb(
                    Dyes.SHADE,
                    0.06f * within
                            + 0.17f * grain
                            + 0.14f * Substance.line(d - 0.1f, 0.6f)
                            + clear * 0.12f * Substance.line(core, 0.5f) * within);
        });
    }
}
