package org.aliquot.microscope.optics;

/** A larva folded once in the egg of a pinworm, its tail against its body. Thread-safe. */
public final class FoldedLarva implements Shape {

    /** Where the body ends in front, as a share of the way along it; from {@link #TAIL} on it tapers. */
    private static final float BLUNT = 0.03f;

    private static final float TAIL = 0.62f;

    private final float arm;
    private final float half;
    private final float left;
    private final float right;
    private final float slant;
    private final float middle;
    private final float near;
    private final float total;
    private final Noise noise;

    /** In an egg like {@link Blob#flattened}, so long and wide. */
    public FoldedLarva(double a, double b, double flat, Chance chance) {
        double wide = b + flat;
        arm = (float) (wide * chance.between(0.185, 0.205));
        half = arm * chance.near(0.93, 0.98);
        middle = (float) ((b - flat) / 2 + wide * chance.between(-0.02, 0.02));
        left = (float) (-a * chance.between(0.78, 0.84) + arm);
        right = (float) (a * chance.between(0.7, 0.8));
        slant = chance.near(-0.07, 0.07);
        near = chance.near(0.4, 0.7);
        total = 2 * (right - left) + (float) StrictMath.PI * arm;
        noise = new Noise(chance);
    }

    private float across(float u, float v) {
        return v - middle - slant * u + 0.7f * noise.at(u * 0.07f, 3);
    }

    @Override
    public float inside(float u, float v) {
        float y = across(u, v);
        return Math.max(upper(u, y), lower(u, y));
    }

    /** 1 on the edge of each arm, also where they touch, and 0 from so far off it. */
    public float edge(float u, float v, float width) {
        float y = across(u, v);
        return Math.max(Substance.line(upper(u, y) - 0.2f, width), Substance.line(lower(u, y) - 0.2f, width));
    }

    /** Distance within the arm with the head, whose end is blunt, with half of the bend. */
    private float upper(float u, float y) {
        if (u < left) {
            return turned(u, y);
        }
        float way = (right - u) / total;
        float blunt = half * (float) Math.sqrt(Steps.clamp((way + BLUNT) / (2 * BLUNT)));
        float beyond = Math.max(0, u - right);
        return Math.min(half, Math.max(blunt, 0.3f)) - (float) Math.sqrt(beyond * beyond + (y + arm) * (y + arm));
    }

    /** Distance within the arm with the tail, which is drawn to a point and lies against the other. */
    private float lower(float u, float y) {
        if (u < left) {
            return turned(u, y);
        }
        float way = 1 - (right * near + right * 0.3f - u) / total;
        float taper = half * (0.06f + 0.94f * Steps.clamp((1 - way) / (1 - TAIL)));
        float axis = Steps.mix(arm, Math.min(arm, taper + arm - half + 0.4f), Steps.smooth(left, left + 9, u));
        float beyond = Math.max(0, u - right * (near + 0.3f));
        return taper - (float) Math.sqrt(beyond * beyond + (y - axis) * (y - axis));
    }

    private float turned(float u, float y) {
        return half - Math.abs((float) Math.sqrt((u - left) * (u - left) + y * y) - arm);
    }

    /** 1 on the esophagus, a line in front, and 0 beside it. */
    public float throat(float u, float v) {
        return Substance.line(across(u, v) + arm, 0.5f)
                * Steps.smooth(right - 0.3f * (right - left), right - 0.25f * (right - left), u);
    }
}
