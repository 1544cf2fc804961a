package org.aliquot.microscope.acidfast;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** What keeps the carbolfuchsin when acid alcohol has washed all else. */
final class Fuchsin {

    static final Dye RED = Dyes.CARBOLFUCHSIN;
    private static final float EDGE = 0.26f;

    private Fuchsin() {}

    /** A slender rod along u, some of it in beads. */
    static Body rod(Shape shape, double reach, double share, Chance chance) {
        var noise = new Noise(chance);
        float own = (float) (share * chance.about(1.3, 0.16));
        float beads = chance.near(0.25, 0.9);
        float often = chance.near(0.7, 1.1);
        return new Substance(shape, reach + 0.4, (u, v, d, ink) -> {
            float within = ink.within(d, EDGE);
            if (within > 0) {
                float bead = 1 - beads * Steps.smooth(0.2f, -0.35f, noise.at(u * often, 3));
                ink.absorb(RED, own * within * bead);
                ink.retard(0.02f * within);
            }
        });
    }

    /** Blue where the acid took the red. */
    static void blue(Ink ink, float amount) {
        ink.absorb(AcidFast.BLUE, amount);
    }
}
