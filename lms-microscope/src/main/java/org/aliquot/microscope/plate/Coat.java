package org.aliquot.microscope.plate;

import org.aliquot.microscope.bench.Tint;

/**
 * The surface of growth.
 *
 * @param middle color in the middle of a colony
 * @param edge color at its edge
 * @param heart share of the radius that has the color of the middle
 * @param cover how opaque it is where it is thick, 0 to 1
 * @param gloss how much of the window it mirrors, 0 to 1
 * @param grain height of its roughness in mm, over lengths of a third of a mm
 * @param metal how much it shimmers, 0 to 1
 */
record Coat(Tint middle, Tint edge, float heart, float cover, float gloss, float grain, float metal) {

    static Coat of(Tint middle, Tint edge, double cover, double gloss) {
        return new Coat(middle, edge, 0, (float) cover, (float) gloss, 0, 0);
    }

    Coat rough(double height) {
        return new Coat(middle, edge, heart, cover, gloss, (float) height, metal);
    }

    Coat metallic(double share) {
        return new Coat(middle, edge, heart, cover, gloss, grain, (float) share);
    }

    Coat hearted(double share) {
        return new Coat(middle, edge, (float) share, cover, gloss, grain, metal);
    }

    /** How much of the color of the edge a place has, 0 in the middle to 1 at the edge. */
    float outward(float way) {
        float on = Math.max(0, way - heart) / (1 - heart);
        return on * on;
    }
}
