package org.aliquot.microscope.optics;

/** Soft steps and fast angles, in plain arithmetic that every machine rounds alike. */
public final class Steps {

    private Steps() {}

    /** 0 up to {@code low}, 1 from {@code high}, a smooth curve between; {@code low} may be the greater one. */
    public static float smooth(float low, float high, float value) {
        float t = (value - low) / (high - low);
        if (t <= 0) {
            return 0;
        }
        return t >= 1 ? 1 : t * t * (3 - 2 * t);
    }

    public static float mix(float from, float to, float share) {
        return from + (to - from) * share;
    }

    public static float clamp(float value) {
        return value < 0 ? 0 : Math.min(value, 1);
    }

    /** The angle of a direction as a share of the full turn, in [0, 1); error below 0.00005 of a turn. */
    public static float turn(float x, float y) {
        float ax = Math.abs(x);
        float ay = Math.abs(y);
        float big = Math.max(ax, ay);
        if (big == 0) {
            return 0;
        }
        float t = Math.min(ax, ay) / big;
        float s = t * t;
        float a = t * (0.159134f + s * (-0.052569f + s * (0.028664f + s * (-0.013544f + s * 0.003310f))));
        if (ay > ax) {
            a = 0.25f - a;
        }
        if (x < 0) {
            a = 0.5f - a;
        }
        float turn = y < 0 ? 1 - a : a;
        return turn < 0 || turn >= 1 ? 0 : turn;
    }
}
