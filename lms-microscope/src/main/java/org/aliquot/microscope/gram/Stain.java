package org.aliquot.microscope.gram;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/**
 * What bacteria of one kind and smear keep of the stain.
 *
 * @param depth parts of the dye in the middle of one
 * @param mottle how much it changes within one, 0 to 1
 */
record Stain(Dye dye, double depth, double mottle) {

    private static final Dye VIOLET = Dyes.CRYSTAL_VIOLET.mixed(Dyes.SAFRANIN, 0.04);
    private static final Dye PINK = Dyes.SAFRANIN.mixed(Dyes.CRYSTAL_VIOLET, 0.1);
    private static final float EDGE = 0.3f;

    /** The crystal violet that a thick wall holds. */
    static Stain positive(Chance chance) {
        return new Stain(VIOLET, chance.between(1, 1.35), 0.2);
    }

    /** The safranin of whatever lost the violet. */
    static Stain negative(Chance chance) {
        return new Stain(PINK, chance.between(0.9, 1.3), 0.25);
    }

    Stain times(double share) {
        return new Stain(dye, depth * share, mottle);
    }

    Stain mottled(double more) {
        return new Stain(dye, depth, more);
    }

    /** One bacterium; none is stained as deeply as the next, and each is paler at its edge. */
    Body on(Shape shape, double reach, Chance chance) {
        var noise = new Noise(chance);
        float own = (float) (depth * chance.about(1, 0.08));
        float rough = (float) mottle;
        return new Substance(shape, reach + 0.4, (u, v, d, ink) -> {
            float within = ink.within(d, EDGE);
            if (within > 0) {
                float deep = 0.72f + 0.28f * Steps.smooth(0, 0.32f, d);
                float patch = 1 + rough * noise.at(u * 1.3f, v * 1.3f);
                ink.absorb(dye, own * within * deep * patch);
                ink.retard(0.03f * within);
            }
        });
    }
}
