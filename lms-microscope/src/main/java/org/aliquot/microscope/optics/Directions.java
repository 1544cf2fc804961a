package org.aliquot.microscope.optics;

/** Directions numbered by the way along a square standing on its corner: cheaper than an angle, and as good for a table. */
final class Directions {

    static final int STEPS = 256;

    private static final int MULTIPLES = 8;
    private static final float[][] COS = new float[MULTIPLES][STEPS];
    private static final float[][] SIN = new float[MULTIPLES][STEPS];
    private static final float[] PER_SPAN = new float[STEPS];

    static {
        for (int i = 0; i < STEPS; i++) {
            for (int k = 0; k < MULTIPLES; k++) {
                COS[k][i] = (float) StrictMath.cos(k * angle(i));
                SIN[k][i] = (float) StrictMath.sin(k * angle(i));
            }
            PER_SPAN[i] = (float) (1 / (angle(i + 1) - angle(i - 1)));
        }
    }

    private Directions() {}

    /** A number in [0, 1], greater with the angle. */
    static float of(float x, float y) {
        float sum = Math.abs(x) + Math.abs(y);
        if (sum == 0) {
            return 0;
        }
        float way = y / sum;
        float quarters = x < 0 ? 2 - way : y < 0 ? 4 + way : way;
        return quarters * 0.25f;
    }

    /** The angle in radians of a step; also beyond the full turn. */
    static double angle(int step) {
        double quarters = 4.0 * step / STEPS;
        int corner = (int) Math.floor(quarters);
        double way = quarters - corner;
        return corner * StrictMath.PI / 2 + StrictMath.atan2(way, 1 - way);
    }

    /** Cosines of a multiple, up to the seventh, of the angle of each step; nobody changes them. */
    static float[] cos(int multiple) {
        return COS[multiple];
    }

    static float[] sin(int multiple) {
        return SIN[multiple];
    }

    /** 1 over the angle from the step before to the step after. */
    static float perSpan(int step) {
        return PER_SPAN[step];
    }
}
