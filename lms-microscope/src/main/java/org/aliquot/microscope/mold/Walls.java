package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Substance;

/**
 * How a fungus takes the dye.
 *
 * @param wall parts of the outer dye in the line of the wall
 * @param thick µm of that line
 * @param inner dye of what is within
 * @param fill parts of it
 */
record Walls(Dye outer, float wall, float thick, Dye inner, float fill) {

    /** From so many µm on, both edges of the wall are seen. */
    private static final float THICK = 1.6f;

    private static final Dye BLUE = Dyes.COTTON_BLUE;
    private static final Dye BROWN = Dyes.DIRT.mixed(Dyes.BILE, 0.35);

    /** The chitin of the wall and the plasm are blue. */
    static Walls blue(Chance chance) {
        return new Walls(BLUE, chance.near(0.5, 0.75), 0.6f, BLUE, chance.near(0.32, 0.6));
    }

    /** Melanin of the wall is brown whatever the stain. */
    static Walls brown(Chance chance) {
        return new Walls(BROWN.times(1.3), chance.near(0.7, 1), 0.8f, BROWN, chance.near(0.45, 0.75));
    }

    /** Deeper by so much. */
    Walls times(double share) {
        float k = (float) share;
        return new Walls(outer, wall * k, thick, inner, fill * k);
    }

    Walls thick(double micrometers) {
        return new Walls(outer, wall, (float) micrometers, inner, fill);
    }

    Walls filled(double parts) {
        return new Walls(outer, wall, thick, inner, (float) parts);
    }

    /** At a point so many µm inside of the outline; the patch is what the plasm has more or less there, about 0. */
    void lie(float d, float patch, Ink ink) {
        float within = ink.within(d, 0.5f);
        float width = Math.max(thick, ink.pixel());
        ink.absorb(inner, fill * within * Math.max(0.15f, 1 + patch));
        if (thick < THICK) {
            ink.absorb(outer, wall * Substance.line(d - thick * 0.6f, width));
        } else {
            float inside = ink.within(d - thick, 0.6f);
            ink.absorb(outer, wall * (Substance.line(d - 0.4f, 0.6f) + 0.75f * Substance.line(d - thick, 0.55f)));
            ink.absorb(inner, -0.3f * fill * (within - inside));
        }
        ink.retard(0.07f * Substance.dome(d, 1.6f));
    }

    /** A wall across. */
    void septum(float off, float d, Ink ink) {
        ink.absorb(outer, wall * 0.9f * Substance.line(off, Math.max(0.5f, ink.pixel())) * ink.within(d, 0.5f));
    }
}
