package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Shape;

/** A disc with hairs, thorns or bumps that stand on its edge; the inside of the disc does not feel them. */
final class Bristles implements Shape {

    /**
     * One of them.
     *
     * @param angle where it stands, in radians
     * @param lean off the direction outwards, in radians
     * @param length in µm
     * @param root half width at the disc in µm
     * @param tip half width at the end in µm, which is round
     */
    record Bristle(double angle, double lean, double length, double root, double tip) {}

    private final Blob core;
    private final float fillet;
    private final float furthest;
    private final Bristle[] bristles;
    private final float[] x;
    private final float[] y;
    private final float[] cos;
    private final float[] sin;
    private final float[] reach;

    /** Bristles begin so far from the middle, and flow into the disc over the fillet, both in µm. */
    Bristles(Blob core, double from, List<Bristle> all, double fillet) {
        this.core = core;
        this.fillet = (float) fillet;
        bristles = all.toArray(Bristle[]::new);
        x = new float[bristles.length];
        y = new float[bristles.length];
        cos = new float[bristles.length];
        sin = new float[bristles.length];
        reach = new float[bristles.length];
        double most = 0;
        for (int i = 0; i < bristles.length; i++) {
            var one = bristles[i];
            x[i] = (float) (from * StrictMath.cos(one.angle()));
            y[i] = (float) (from * StrictMath.sin(one.angle()));
            cos[i] = (float) StrictMath.cos(one.angle() + one.lean());
            sin[i] = (float) StrictMath.sin(one.angle() + one.lean());
            reach[i] = (float) (one.length() + Math.max(one.root(), one.tip()) + 1);
            most = Math.max(most, reach[i]);
        }
        furthest = (float) most;
    }

    @Override
    public float inside(float u, float v) {
        float best = core.inside(u, v);
        if (best > fillet + 1 || best < -furthest) {
            return best;
        }
        for (int i = 0; i < bristles.length; i++) {
            float dx = u - x[i];
            float dy = v - y[i];
            if (dx * dx + dy * dy < reach[i] * reach[i]) {
                float next = one(i, dx, dy);
                float near = Math.max(fillet - Math.abs(best - next), 0);
                best = Math.max(best, next) + near * near / (4 * fillet);
            }
        }
        return best;
    }

    private float one(int i, float dx, float dy) {
        float length = (float) bristles[i].length();
        float along = cos[i] * dx + sin[i] * dy;
        float across = cos[i] * dy - sin[i] * dx;
        float on = Math.min(Math.max(along, 0), length);
        float root = (float) bristles[i].root();
        float half = root + ((float) bristles[i].tip() - root) * on / length;
        return half - (float) Math.sqrt((along - on) * (along - on) + across * across);
    }
}
