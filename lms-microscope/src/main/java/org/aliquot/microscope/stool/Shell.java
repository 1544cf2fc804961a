package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Substance;

/**
 * What encloses an egg or a cyst: two lines with a clear band between, of deepest color where one looks along it.
 *
 * @param thick in µm
 * @param tint parts of the dye at the rim; a third of it over the face
 * @param path optical path in µm
 */
record Shell(double thick, Dye dye, double tint, double path) {

    private static final float FACE = 0.35f;

    /** @param content what lies so many µm inside of the inner line */
    Substance around(Shape shape, double reach, Substance.Matter content) {
        return around(shape, shape, reach, content);
    }

    /** A shell that is massive wherever it reaches out of the outline of what it encloses, as where it has a spine. */
    Substance around(Shape shape, Shape enclosed, double reach, Substance.Matter content) {
        float wide = (float) thick;
        float color = (float) tint;
        float bends = (float) path;
        float outer = Math.min(0.7f, 0.3f + 0.25f * wide);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.5f);
            float deep = enclosed.inside(u, v) - wide;
            float inside = ink.within(deep, 0.6f);
            float rim = within - inside;
            ink.retard(bends * (within - 0.6f * inside));
            ink.absorb(dye, color * (rim + FACE * inside));
            ink.absorb(
                    Dyes.SHADE,
                    0.42f * Substance.line(d - 0.25f, outer) + 0.3f * Substance.line(deep, outer) - 0.12f * rim);
            if (deep > 0) {
                content.lie(u, v, deep, ink);
            }
        });
    }
}
