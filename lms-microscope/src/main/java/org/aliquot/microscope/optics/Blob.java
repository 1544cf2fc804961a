package org.aliquot.microscope.optics;

/** A round thing whose radius changes with the direction. */
public final class Blob implements Shape {

    private static final int STEPS = Directions.STEPS;
    private static final int WINDOW = 12;
    private static final float SMOOTH = 0.8f;

    /** More than that of an ellipse: ends that are rounder. */
    private static final double ROUND = 2.3;

    private final float[] radius = new float[STEPS + 2];
    private final float[] slope = new float[STEPS + 2];
    private final float[] calm = new float[STEPS + 2];
    private final float ratio;

    /** Radius in µm by the direction in radians. */
    @FunctionalInterface
    public interface Radius {
        double at(double angle);
    }

    public Blob(Radius by) {
        this(radii(by));
    }

    /** @param radii by the direction as {@link Directions} number them */
    private Blob(float[] radii) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 0; i < STEPS; i++) {
            radius[i] = radii[i];
            least = Math.min(least, radii[i]);
            most = Math.max(most, radii[i]);
        }
        ratio = least / most;
        for (int i = 0; i < STEPS; i++) {
            float across = radii[i + 1 & STEPS - 1] - radii[i - 1 & STEPS - 1];
            float rise = across * Directions.perSpan(i) / Math.max(radii[i], 0.01f);
            slope[i] = 1 / (float) Math.sqrt(1 + rise * rise);
        }
        if (!isSmooth()) {
            calm(radii);
        }
        for (float[] table : new float[][] {radius, slope, calm}) {
            table[STEPS] = table[0];
            table[STEPS + 1] = table[1];
        }
    }

    private static float[] radii(Radius by) {
        float[] radii = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            radii[i] = (float) by.at(Directions.angle(i));
        }
        return radii;
    }

    /** Deep inside, spikes of the outline do not count: there the distance is that to a circle within them. */
    private void calm(float[] radii) {
        float[] near = overlapping(radii);
        float[] least = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            least[i] = near[i];
            for (int k = 1; k <= 2 * WINDOW; k++) {
                least[i] = Math.min(least[i], near[i + k]);
            }
        }
        near = overlapping(least);
        for (int i = 0; i < STEPS; i++) {
            float sum = 0;
            for (int k = 0; k <= 2 * WINDOW; k++) {
                sum += near[i + k];
            }
            calm[i] = Math.min(sum / (2 * WINDOW + 1), radii[i]);
        }
    }

    /** A full turn with a window more at either end. */
    private static float[] overlapping(float[] turn) {
        float[] more = new float[STEPS + 2 * WINDOW];
        System.arraycopy(turn, STEPS - WINDOW, more, 0, WINDOW);
        System.arraycopy(turn, 0, more, WINDOW, STEPS);
        System.arraycopy(turn, 0, more, WINDOW + STEPS, WINDOW);
        return more;
    }

    private boolean isSmooth() {
        for (int i = 0; i < STEPS; i++) {
            if (slope[i] < SMOOTH) {
                return false;
            }
        }
        return true;
    }

    /** A disc of a diameter, with waves of a height relative to the radius. */
    public static Blob round(double diameter, double unrest, Chance chance) {
        return oval(diameter, 1, unrest, chance);
    }

    /**
     * Half an ellipse and half a flatter one on it, as a pinworm's egg.
     *
     * @param a half its length
     * @param b how far it reaches to one side
     * @param flat how far to the other
     * @param blunt how much one end is larger than the other, as a share
     */
    public static Blob flattened(double a, double b, double flat, double blunt) {
        return new Blob((double at) -> {
            double cos = StrictMath.cos(at);
            double sin = StrictMath.sin(at);
            double low = sin > 0 ? b : flat;
            return (1 + blunt * cos)
                    * StrictMath.pow(
                            StrictMath.pow(Math.abs(cos) / a, ROUND) + StrictMath.pow(Math.abs(sin) / low, ROUND),
                            -1 / ROUND);
        });
    }

    /**
     * An ellipse with waves on it.
     *
     * @param length longer axis in µm, along u
     * @param ratio shorter axis as a share of the longer one
     * @param unrest height of the waves relative to the radius
     */
    public static Blob oval(double length, double ratio, double unrest, Chance chance) {
        double a = length / 2;
        double b = a * ratio;
        float[] radii = new Waves(unrest, chance).factors();
        float ab = (float) (a * b);
        float aa = (float) (a * a);
        float bb = (float) (b * b);
        float[] cosines = Directions.cos(1);
        float[] sines = Directions.sin(1);
        for (int i = 0; i < STEPS; i++) {
            float cos = cosines[i];
            float sin = sines[i];
            radii[i] = radii[i] * ab / (float) Math.sqrt(bb * cos * cos + aa * sin * sin);
        }
        return new Blob(radii);
    }

    /** The least radius as a share of the greatest. */
    public float ratio() {
        return ratio;
    }

    @Override
    public float inside(float u, float v) {
        float at = Directions.of(u, v) * STEPS;
        int i = (int) at;
        float share = at - i;
        float r = radius[i] + (radius[i + 1] - radius[i]) * share;
        float rho = (float) Math.sqrt(u * u + v * v);
        return Math.max((r - rho) * slope[i], calm[i] + (calm[i + 1] - calm[i]) * share - rho);
    }

    /** 0 in the middle to 1 at the outline, along each radius. */
    public float share(float u, float v) {
        float at = Directions.of(u, v) * STEPS;
        int i = (int) at;
        float r = radius[i] + (radius[i + 1] - radius[i]) * (at - i);
        return Math.min((float) Math.sqrt(u * u + v * v) / r, 1);
    }

    /** The same with a dent at an angle (radians), so deep as a share of the radius and so wide (radians). */
    public Blob dented(double angle, double depth, double width) {
        float[] radii = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double off = StrictMath.IEEEremainder(Directions.angle(i) - angle, 2 * StrictMath.PI) / width;
            radii[i] = radius[i] * (float) (1 - depth * StrictMath.exp(-off * off));
        }
        return new Blob(radii);
    }
}
