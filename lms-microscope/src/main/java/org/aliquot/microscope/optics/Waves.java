package org.aliquot.microscope.optics;

import java.util.Arrays;

/** A ragged factor by direction, about 1: a few waves of unlike length. */
final class Waves {

    private static final int NUMBER = 6;

    private final float[] cos = new float[NUMBER];
    private final float[] sin = new float[NUMBER];

    Waves(double unrest, Chance chance) {
        for (int k = 0; k < NUMBER; k++) {
            double height = unrest * chance.between(-1, 1) / (1 + 0.45 * k * k);
            double phase = chance.between(0, 2 * StrictMath.PI);
            cos[k] = (float) (height * StrictMath.sin(phase));
            sin[k] = (float) (height * StrictMath.cos(phase));
        }
    }

    /** The factor of each direction of {@link Directions}. */
    float[] factors() {
        float[] factors = new float[Directions.STEPS];
        Arrays.fill(factors, 1);
        for (int k = 0; k < NUMBER; k++) {
            add(cos[k], Directions.cos(k + 2), sin[k], Directions.sin(k + 2), factors);
        }
        return factors;
    }

    private static void add(float cosine, float[] cosines, float sine, float[] sines, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += cosine * cosines[i] + sine * sines[i];
        }
    }
}
