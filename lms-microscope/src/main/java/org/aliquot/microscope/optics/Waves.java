package org.aliquot.microscope.optics;

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

    float at(int step) {
        float sum = 1;
        for (int k = 0; k < NUMBER; k++) {
            sum += cos[k] * Directions.cos(k + 2, step) + sin[k] * Directions.sin(k + 2, step);
        }
        return sum;
    }
}
