package org.aliquot.microscope.optics;

/** The mean around each pixel, from points a few pixels apart. */
final class Surround {

    /** Standard deviations to what is not around any more. */
    private static final double REACH = 2.2;

    /** At most so many points on each side stand for what is around. */
    private static final int TAPS = 13;

    private final float[] weights;
    private final int step;

    /** @param weights of the points, which lie so many pixels apart; their sum is 1 */
    Surround(float[] weights, int step) {
        this.weights = weights;
        this.step = step;
    }

    /** Weighted like a bell. */
    static Surround bell(double deviation, double pixel) {
        int step = (int) Math.ceil(halo(deviation) / pixel / TAPS);
        return new Surround(weights(deviation, step * pixel), step);
    }

    /** How far a bell of that standard deviation in µm reaches. */
    static double halo(double deviation) {
        return deviation * REACH;
    }

    /** Of points so many µm apart. */
    private static float[] weights(double deviation, double apart) {
        int taps = (int) (halo(deviation) / apart);
        float[] weights = new float[2 * taps + 1];
        double sum = 0;
        for (int i = -taps; i <= taps; i++) {
            sum += weight(deviation, i * apart);
        }
        for (int i = -taps; i <= taps; i++) {
            weights[i + taps] = (float) (weight(deviation, i * apart) / sum);
        }
        return weights;
    }

    private static double weight(double deviation, double far) {
        return StrictMath.exp(-far * far / (2 * deviation * deviation));
    }

    /** Pixels on each side that are looked at. */
    int reach() {
        return weights.length / 2 * step;
    }

    /** Of a plane with rows so wide, without a margin as wide as it reaches. */
    float[] of(float[] plane, int wide) {
        int width = wide - 2 * reach();
        int high = plane.length / wide;
        float[] rows = new float[width * high];
        for (int y = 0; y < high; y++) {
            for (int k = 0; k < weights.length; k++) {
                add(plane, y * wide + k * step, rows, y * width, width, weights[k]);
            }
        }
        float[] mean = new float[width * (high - 2 * reach())];
        for (int y = 0; y < high - 2 * reach(); y++) {
            for (int k = 0; k < weights.length; k++) {
                add(rows, (y + k * step) * width, mean, y * width, width, weights[k]);
            }
        }
        return mean;
    }

    private static void add(float[] from, int source, float[] to, int target, int width, float weight) {
        for (int x = 0; x < width; x++) {
            to[target + x] += weight * from[source + x];
        }
    }
}
