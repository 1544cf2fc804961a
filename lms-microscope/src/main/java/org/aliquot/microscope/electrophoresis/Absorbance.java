package org.aliquot.microscope.electrophoresis;

import java.util.List;

/** What the bands of a lane take of the light, by the way that they ran; worked out once for each lane. */
final class Absorbance {

    private static final int STEPS = 1_024;

    private final float origin;
    private final float side;
    private final float[] along = new float[STEPS + 1];

    /**
     * @param load how much of the specimen was applied, of the usual amount
     * @param origin mm from the upper edge of the picture to where it was applied
     * @param side of the picture, in mm
     */
    Absorbance(List<Band> bands, float load, float origin, float side) {
        this.origin = origin;
        this.side = side;
        for (int i = 0; i <= STEPS; i++) {
            float way = origin - side + i * side / STEPS;
            for (Band band : bands) {
                float off = (way - band.way()) / band.deviation();
                along[i] += off * off > 20 ? 0 : load * band.amount() * (float) StrictMath.exp(-off * off / 2);
            }
        }
    }

    /** So many mm from the origin. */
    float at(float way) {
        float place = Math.clamp((way - origin + side) / side, 0, 1) * STEPS;
        int i = Math.min((int) place, STEPS - 1);
        return along[i] + (along[i + 1] - along[i]) * (place - i);
    }

    /** Of light through so much of it: close to e to the power of its negative. */
    static float left(float absorbance) {
        float part = 1 / (1 + absorbance / 4);
        return part * part * part * part;
    }
}
