package org.aliquot.microscope.optics;

/** Grains strewn over a plane without end, at most one in each square of a grid, no two alike. Thread-safe. */
public final class Grit {

    private static final float PER_BYTE = 1f / 255;
    private static final int MORE = 0x9e3779b1;

    private final float spacing;
    private final float low;
    private final float high;
    private final float share;
    private final float cos;
    private final float sin;
    private final int seed;

    /**
     * @param spacing side of a square in µm
     * @param low smallest radius in µm; small ones are more frequent
     * @param high greatest radius in µm, at most half of the spacing
     * @param share of squares that have a grain, 0 to 1
     */
    public Grit(double spacing, double low, double high, double share, Chance chance) {
        this.spacing = (float) spacing;
        this.low = (float) low;
        this.high = (float) high;
        this.share = (float) share;
        double turn = chance.between(0, 2 * StrictMath.PI);
        this.cos = (float) StrictMath.cos(turn);
        this.sin = (float) StrictMath.sin(turn);
        this.seed = (int) chance.next();
    }

    /** How much of a point a grain covers: 0 for none, up to 1.2 in one that is deep. */
    public float cover(float x, float y, float softness, Ink ink) {
        float gx = (cos * x + sin * y) / spacing;
        float gy = (cos * y - sin * x) / spacing;
        int ix = floor(gx - 0.5f);
        int iy = floor(gy - 0.5f);
        float above = Math.max(grain(ix, iy, gx, gy, softness, ink), grain(ix + 1, iy, gx, gy, softness, ink));
        float below = Math.max(grain(ix, iy + 1, gx, gy, softness, ink), grain(ix + 1, iy + 1, gx, gy, softness, ink));
        return Math.max(above, below);
    }

    private float grain(int ix, int iy, float gx, float gy, float softness, Ink ink) {
        int bits = Hash.cell(ix, iy, seed);
        if ((bits & 255) * PER_BYTE >= share) {
            return 0;
        }
        float dice = (bits >>> 24) * PER_BYTE;
        float radius = low + (high - low) * dice * dice;
        float dx = (ix + 0.5f + 0.92f * ((bits >>> 8 & 255) * PER_BYTE - 0.5f) - gx) * spacing;
        float dy = (iy + 0.5f + 0.92f * ((bits >>> 16 & 255) * PER_BYTE - 0.5f) - gy) * spacing;
        dx += ((bits * MORE >>> 8 & 255) - 128) * (0.4f / 128) * dy;
        float far = dx * dx + dy * dy;
        float reach = radius + 0.5f * Math.max(softness, ink.pixel());
        if (far > reach * reach) {
            return 0;
        }
        float deep = 0.45f + (bits * MORE >>> 24) * (0.75f / 255);
        return deep * ink.within(radius - (float) Math.sqrt(far), softness);
    }

    private static int floor(float value) {
        return (int) (value + (1 << 14)) - (1 << 14);
    }
}
