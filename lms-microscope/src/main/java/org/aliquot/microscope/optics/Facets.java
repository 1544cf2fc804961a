package org.aliquot.microscope.optics;

/** A plate with straight sides. */
public final class Facets implements Shape {

    private static final int RAYS = 180;

    private final float[] cos;
    private final float[] sin;
    private final float[] far;
    private final float round;

    private Facets(double[] angles, double[] fars, double scale, double round) {
        cos = new float[angles.length];
        sin = new float[angles.length];
        far = new float[angles.length];
        for (int i = 0; i < angles.length; i++) {
            cos[i] = (float) StrictMath.cos(angles[i]);
            sin[i] = (float) StrictMath.sin(angles[i]);
            far[i] = (float) (fars[i] * scale);
        }
        this.round = (float) round;
    }

    /**
     * @param extent greatest distance of two corners in µm
     * @param angles of the lines that stand on the sides, in radians
     * @param fars how far the sides are from the middle, in parts of each other
     * @param round µm over which corners are round
     */
    public static Facets of(double extent, double[] angles, double[] fars, double round) {
        double[] x = new double[RAYS];
        double[] y = new double[RAYS];
        double most = 0;
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * StrictMath.PI * i / RAYS;
            double r = Double.MAX_VALUE;
            for (int k = 0; k < angles.length; k++) {
                double lean = StrictMath.cos(angle - angles[k]);
                r = lean > 0.001 ? Math.min(r, fars[k] / lean) : r;
            }
            x[i] = r * StrictMath.cos(angle);
            y[i] = r * StrictMath.sin(angle);
            for (int k = 0; k < i; k++) {
                most = Math.max(most, (x[i] - x[k]) * (x[i] - x[k]) + (y[i] - y[k]) * (y[i] - y[k]));
            }
        }
        return new Facets(angles, fars, extent / Math.sqrt(most), round);
    }

    /** The same on every second side: a box so long and so wide. */
    public static Facets box(double length, double width, double round) {
        double half = StrictMath.PI / 2;
        return new Facets(
                new double[] {0, half, 2 * half, 3 * half}, new double[] {length, width, length, width}, 0.5, round);
    }

    @Override
    public float inside(float u, float v) {
        float least = far[0] - cos[0] * u - sin[0] * v;
        for (int i = 1; i < cos.length; i++) {
            float next = far[i] - cos[i] * u - sin[i] * v;
            float near = Math.max(round - Math.abs(least - next), 0);
            least = Math.min(least, next) - (round > 0 ? near * near / (4 * round) : 0);
        }
        return least;
    }
}
