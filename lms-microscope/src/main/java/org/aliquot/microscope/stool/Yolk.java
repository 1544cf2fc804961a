package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Substance;

/** Granular matter that takes some iodine: what an egg or a larva is full of. */
final class Yolk {

    /**
     * How it looks.
     *
     * @param deep parts of the dye where it is thick
     * @param grain greatest radius of a grain in µm
     * @param soft µm over which its edge is soft
     */
    record Look(Dye dye, double deep, double grain, double soft) {}

    static final Dye BROWN = Dyes.IODINE.mixed(Dyes.DIRT, 0.35);
    static final Dye STRAW = Dyes.IODINE.mixed(Dyes.LIPID, 0.4);

    private final Noise noise;
    private final Grit coarse;
    private final Grit fine;
    private final Dye dye;
    private final float deep;
    private final float soft;
    private final float round;

    Yolk(Look look, Chance chance) {
        noise = new Noise(chance);
        double grain = look.grain();
        coarse = new Grit(grain * 2.4, grain * 0.35, grain, 0.75, chance);
        fine = new Grit(grain * 1.5, grain * 0.2, grain * 0.55, 0.8, chance);
        dye = look.dye();
        deep = (float) look.deep();
        soft = (float) look.soft();
        round = (float) (3 + 4 * grain);
    }

    /** What lies at a point so many µm within it. */
    void lie(float u, float v, float e, Ink ink) {
        float within = ink.within(e + 0.35f * noise.at(u * 0.3f, v * 0.3f), soft);
        if (within <= 0) {
            return;
        }
        float thick = within * (0.6f + 0.4f * Substance.dome(e, round));
        float cloud = 1 + 0.4f * noise.rough(u * 0.11f + 9, v * 0.11f, 3);
        float grains = within * (coarse.cover(u, v, 0.7f, ink) + 0.6f * fine.cover(u, v, 0.5f, ink));
        ink.absorb(dye, deep * thick * cloud + 0.3f * deep * grains);
        ink.absorb(Dyes.SHADE, 0.07f * within + 0.16f * grains + 0.12f * Substance.line(e - 0.3f, 0.9f));
        ink.retard(0.06f * thick + 0.05f * grains);
    }
}
