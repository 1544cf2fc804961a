package org.aliquot.microscope.trichrome;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Cytoplasm of an ameba or a flagellate. */
final class Plasma {

    /**
     * How it looks.
     *
     * @param deep parts of the dye
     * @param grain greatest radius of a grain in µm
     * @param holes share of it that vacuoles take, 0 to 1
     * @param clear µm of clear ectoplasm where it reaches out
     */
    record Look(double deep, double grain, double holes, double clear) {}

    private final Noise noise;
    private final Grit grit;
    private final Grit vacuoles;
    private final float deep;
    private final float holes;
    private final float clear;
    private final float cos;
    private final float sin;

    Plasma(Look look, Chance chance) {
        noise = new Noise(chance);
        grit = new Grit(look.grain() * 2.4, look.grain() * 0.35, look.grain(), 0.8, chance);
        vacuoles = new Grit(3, 0.5, 1.4, look.holes(), chance);
        deep = (float) look.deep();
        holes = (float) Math.min(1, 2 * look.holes());
        clear = (float) look.clear();
        double way = chance.between(0, 2 * StrictMath.PI);
        cos = (float) StrictMath.cos(way);
        sin = (float) StrictMath.sin(way);
    }

    /** @param d µm within the cell */
    void lie(float u, float v, float d, Ink ink) {
        float within = ink.within(d + 0.2f * noise.rough(u * 0.4f, v * 0.4f, 2), 0.6f);
        if (within <= 0) {
            return;
        }
        float ahead = Steps.smooth(-1, 5, cos * u + sin * v);
        float outer = ahead * Steps.smooth(clear + 0.7f, clear - 0.7f, d);
        float hole = holes * vacuoles.cover(u, v, 0.7f, ink) * Steps.smooth(0.4f, 1.2f, d);
        float cloud = 1
                + 0.5f * noise.rough(u * 0.2f + 9, v * 0.2f, 4)
                - 0.3f * Steps.smooth(0.1f, 0.6f, noise.at(u * 0.34f + 70, v * 0.34f));
        float grain = grit.cover(u, v, 0.6f, ink);
        float fine = noise.rough(u * 1.1f + 50, v * 1.1f, 2);
        float lies = within * (1 - 0.55f * outer) * Math.max(0, 1 - 0.75f * hole);
        ink.absorb(Trichrome.PLASMA, deep * lies * (0.85f * cloud + 0.2f * grain + 0.32f * fine));
        ink.absorb(
                Trichrome.RED, 0.07f * deep * lies * Math.max(0, 1 + 1.6f * noise.rough(u * 0.25f + 30, v * 0.25f, 2)));
        ink.retard(0.05f * within + 0.02f * grain * within);
    }
}
