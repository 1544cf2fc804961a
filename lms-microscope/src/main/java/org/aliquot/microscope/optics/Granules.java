package org.aliquot.microscope.optics;

/**
 * Grains strewn over a plane as far as a cell reaches, at most one in each square of a grid; no two have the same form or depth of color.
 * Thread-safe.
 */
public final class Granules {

    private static final double REACH = 12.5;
    private static final float CROWDS_PER_MICROMETER = 0.45f;
    private static final float CROWDING = 1.7f;
    private static final float PER_BYTE = 1f / 255;
    private static final int MORE = 0x9e3779b1;

    private static final int X = 0;
    private static final int Y = 1;
    private static final int RADIUS = 2;
    private static final int SKEW = 3;
    private static final int DEPTH = 4;
    private static final int FIELDS = 5;

    private final float spacing;
    private final float cos;
    private final float sin;
    private final int half;
    private final int side;
    private final float[] grains;

    /**
     * In loose crowds, small ones more often than great ones.
     *
     * @param spacing side of a square in µm
     * @param low smallest radius in µm
     * @param high greatest radius in µm; with half of the soft edge at most half of the spacing
     * @param share of squares that have a grain, 0 to 1
     */
    public Granules(double spacing, double low, double high, double share, Chance chance) {
        this(spacing, chance.between(0, 2 * StrictMath.PI));
        var crowds = new Noise(chance);
        int seed = (int) chance.next();
        for (int i = 0; i < side * side; i++) {
            int bits = Hash.cell(i % side, i / side, seed);
            place(i, bits, 0.92f);
            float dice = (bits >>> 24) * PER_BYTE;
            grains[i * FIELDS + DEPTH] = 0.45f + (bits * MORE >>> 24) * (0.75f / 255);
            float crowd = crowds.at(x(i) * CROWDS_PER_MICROMETER, y(i) * CROWDS_PER_MICROMETER);
            boolean lies = (bits & 255) * PER_BYTE < share * (1 + CROWDING * crowd);
            grains[i * FIELDS + RADIUS] = lies ? (float) (low + (high - low) * dice * dice) : 0;
        }
    }

    private Granules(double spacing, double turn) {
        this.spacing = (float) spacing;
        this.cos = (float) StrictMath.cos(turn);
        this.sin = (float) StrictMath.sin(turn);
        this.half = (int) Math.ceil(REACH / spacing);
        this.side = 2 * half;
        this.grains = new float[side * side * FIELDS];
    }

    private Granules(Granules like, Shape where) {
        this.spacing = like.spacing;
        this.cos = like.cos;
        this.sin = like.sin;
        this.half = like.half;
        this.side = like.side;
        this.grains = like.grains.clone();
        for (int i = 0; i < side * side; i++) {
            float radius = grains[i * FIELDS + RADIUS];
            if (radius > 0 && where.inside(x(i), y(i)) < radius) {
                grains[i * FIELDS + RADIUS] = 0;
            }
        }
    }

    /** Side by side in every square, and more alike. */
    public static Granules packed(double spacing, double low, double high, Chance chance) {
        var packed = new Granules(spacing, chance.between(0, 2 * StrictMath.PI));
        int seed = (int) chance.next();
        for (int i = 0; i < packed.side * packed.side; i++) {
            int bits = Hash.cell(i % packed.side, i / packed.side, seed);
            packed.place(i, bits, 0.6f);
            packed.grains[i * FIELDS + RADIUS] = (float) (low + (high - low) * (bits >>> 24) * PER_BYTE);
            packed.grains[i * FIELDS + DEPTH] = 0.8f + (bits * MORE >>> 24) * (0.4f / 255);
        }
        return packed;
    }

    /** Only those that lie wholly within a shape. */
    public Granules in(Shape shape) {
        return new Granules(this, shape);
    }

    private void place(int i, int bits, float free) {
        grains[i * FIELDS + X] = i % side + 0.5f + free * ((bits >>> 8 & 255) * PER_BYTE - 0.5f);
        grains[i * FIELDS + Y] = i / side + 0.5f + free * ((bits >>> 16 & 255) * PER_BYTE - 0.5f);
        grains[i * FIELDS + SKEW] = ((bits * MORE >>> 8 & 255) - 128) * (0.3f / 128);
    }

    private float x(int i) {
        return (cos * (grains[i * FIELDS + X] - half) - sin * (grains[i * FIELDS + Y] - half)) * spacing;
    }

    private float y(int i) {
        return (sin * (grains[i * FIELDS + X] - half) + cos * (grains[i * FIELDS + Y] - half)) * spacing;
    }

    /** The largest of those that lie wholly within a shape. */
    public Shape largest(Shape within) {
        Shape best = Shape.nowhere();
        float most = 0;
        for (int i = 0; i < side * side; i++) {
            float radius = grains[i * FIELDS + RADIUS];
            if (radius > most && within.inside(x(i), y(i)) > radius) {
                most = radius;
                best = Shape.circle(x(i), y(i), radius);
            }
        }
        return best;
    }

    /** How much of a point a grain covers: 0 for none, up to 1.2 in one of deep color. */
    public float cover(float x, float y, float softness, Ink ink) {
        float gx = (cos * x + sin * y) / spacing + half;
        float gy = (cos * y - sin * x) / spacing + half;
        if (gx < 1 || gy < 1 || gx >= side - 1 || gy >= side - 1) {
            return 0;
        }
        int at = (int) (gy - 0.5f) * side + (int) (gx - 0.5f);
        float above = Math.max(grain(at, gx, gy, softness, ink), grain(at + 1, gx, gy, softness, ink));
        at += side;
        float below = Math.max(grain(at, gx, gy, softness, ink), grain(at + 1, gx, gy, softness, ink));
        return Math.max(above, below);
    }

    private float grain(int i, float gx, float gy, float softness, Ink ink) {
        int from = i * FIELDS;
        float radius = grains[from + RADIUS];
        float reach = radius + 0.5f * Math.max(softness, ink.pixel());
        float dy = (grains[from + Y] - gy) * spacing;
        float dx = (grains[from + X] - gx) * spacing + grains[from + SKEW] * dy;
        float far = dx * dx + dy * dy;
        if (radius == 0 || far > reach * reach) {
            return 0;
        }
        return grains[from + DEPTH] * ink.within(radius - (float) Math.sqrt(far), softness);
    }
}
