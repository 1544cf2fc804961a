package org.aliquot.microscope.optics;

import java.util.List;

/** Needles or slender prisms that lie over each other. */
public final class Needles implements Body {

    /**
     * One of them, straight and tapering to both ends.
     *
     * @param x of its middle in µm
     * @param y of its middle in µm
     * @param angle in radians
     * @param length in µm
     * @param half greatest half width in µm
     */
    public record Needle(double x, double y, double angle, double length, double half) {}

    /**
     * @param tint parts of the dye where one lies
     * @param shade what one takes whatever its color
     * @param path optical path of one in µm
     * @param blunt 0 for points, up to 1 for ends as wide as the middle
     */
    public record Look(Dye dye, float tint, float shade, float path, float blunt) {}

    private static final int FIELDS = 6;
    private static final float ENOUGH = 3.2f;

    private final float[] all;
    private final Look look;
    private final float reach;

    public Needles(List<Needle> needles, Look look) {
        this.look = look;
        all = new float[needles.size() * FIELDS];
        double far = 0;
        int at = 0;
        for (var one : needles) {
            all[at++] = (float) one.x();
            all[at++] = (float) one.y();
            all[at++] = (float) StrictMath.cos(one.angle());
            all[at++] = (float) StrictMath.sin(one.angle());
            all[at++] = (float) one.length() / 2;
            all[at++] = (float) one.half();
            far = Math.max(far, Math.sqrt(one.x() * one.x() + one.y() * one.y()) + one.length() / 2 + one.half());
        }
        reach = (float) far;
    }

    /** µm inside of the needle that begins there in the table. */
    private float inside(int at, float u, float v) {
        float dx = u - all[at];
        float dy = v - all[at + 1];
        float half = all[at + 5];
        float across = Math.abs(all[at + 2] * dy - all[at + 3] * dx);
        if (across > half + 0.5f) {
            return half - across;
        }
        float along = Math.abs(all[at + 2] * dx + all[at + 3] * dy);
        float length = all[at + 4];
        float way = Math.min(along / length, 1);
        float wide = half * (look.blunt() + (1 - look.blunt()) * (1 - way * way));
        return Math.min(wide - across, length - along);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float sum = 0;
        for (int at = 0; at < all.length; at += FIELDS) {
            float d = inside(at, u, v);
            if (d > -0.3f) {
                sum += ink.within(d, 0.35f);
            }
        }
        if (sum > 0) {
            float deep = sum / (1 + sum / ENOUGH);
            ink.absorb(look.dye(), look.tint() * deep);
            ink.absorb(Dyes.SHADE, look.shade() * deep);
            ink.retard(look.path() * deep);
        }
    }

    @Override
    public Shape outline() {
        return (u, v) -> {
            float best = -99;
            for (int at = 0; at < all.length; at += FIELDS) {
                best = Math.max(best, inside(at, u, v));
            }
            return best;
        };
    }

    @Override
    public float reach() {
        return reach;
    }
}
