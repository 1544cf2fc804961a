package org.aliquot.microscope.optics;

import org.jspecify.annotations.Nullable;

/**
 * Bright field of an unstained wet mount with the condenser lowered: hardly anything is absorbed, and an object is seen by what its edges
 * bend away, as a dark line with a bright halo of which one side is a little brighter, since no lamp stands quite in the middle.
 *
 * @param white color of the empty slide
 * @param edges height of the lines at edges, in parts of the light for a path of 1 µm
 * @param relief difference of the two sides, likewise
 * @param vignette loss of light in the corners, 0.1 for a tenth
 */
public record LowCondenser(Dye white, float edges, float relief, float vignette) implements Light {

    /** µm to the neighbors that an edge is seen by, and what each ring of them counts. */
    private static final double[] RINGS = {0.4, 1, 2};

    private static final float[] COUNTS = {1, 0.75f, 0.35f};
    private static final int RAYS = 8;
    private static final float GRAIN = 0.007f;
    private static final float DARKEST = 0.78f;
    private static final float BRIGHTEST = 0.24f;

    @Override
    public double halo() {
        return RINGS[RINGS.length - 1] * 1.1;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        expose(layers, frame, null);
    }

    /** @param polars what the light passes besides the bodies */
    void expose(Layers layers, Frame frame, @Nullable CrossedPolars polars) {
        int width = frame.right() - frame.left();
        float[] shade = new float[width];
        float[] clouds = new float[width];
        float[] haze = new float[width];
        var chance = new Chance(frame.seed());
        var slow = new Noise(chance);
        var quick = new Noise(chance);
        var empty = empty(chance);
        int[][] rings = rings(layers.stride(), frame.pixel());
        int aside = offset(chance.between(3.4, 4.4), 0.45 / frame.pixel(), layers.stride());
        var near = new Nearness(layers, frame, (int) Math.ceil(Math.max(1, RINGS[RINGS.length - 1] / frame.pixel())));
        for (int y = frame.top(); y < frame.bottom(); y++) {
            frame.shade(y, vignette, shade);
            frame.drift(y, slow, 70, clouds);
            frame.drift(y, quick, 9, haze);
            boolean[] isNear = near.row(y);
            int grain = frame.grain(y);
            int at = layers.index(frame.left(), y);
            for (int i = 0; i < width; i++, at++) {
                float bent = isNear[i] ? bent(layers.path(), at, rings, aside) : 0;
                float lit = shade[i] * (1 + 0.03f * clouds[i] + 0.008f * haze[i]) * (1 + bent);
                float r = empty.red() * lit * through(layers.red()[at]);
                float g = empty.green() * lit * through(layers.green()[at]);
                float b = empty.blue() * lit * through(layers.blue()[at]);
                if (polars != null) {
                    float along = layers.slow()[at];
                    float slant = layers.slant()[at];
                    r *= polars.passed(CrossedPolars.RED, along, slant);
                    g *= polars.passed(CrossedPolars.GREEN, along, slant);
                    b *= polars.passed(CrossedPolars.BLUE, along, slant);
                }
                frame.put(frame.left() + i, y, r, g, b, GRAIN, grain);
            }
        }
    }

    /** What a lens gathers into its middle is brighter than the empty slide. */
    private static float through(float absorbance) {
        return absorbance < 0 ? Math.min(1 - absorbance, 1 + BRIGHTEST) : Extinction.of(absorbance);
    }

    /** No two lamps and no two urines have the same color. */
    private Dye empty(Chance chance) {
        float warm = chance.near(-0.02, 0.05);
        float dim = chance.near(0, 0.05);
        return new Dye(
                (float) StrictMath.exp(-white.red() - dim),
                (float) StrictMath.exp(-white.green() - dim - 0.2 * warm),
                (float) StrictMath.exp(-white.blue() - dim - warm));
    }

    private float bent(float[] path, int at, int[][] rings, int aside) {
        float here = path[at];
        float sum = 0;
        for (int i = 0; i < rings.length; i++) {
            float mean = 0;
            for (int offset : rings[i]) {
                mean += path[at + offset];
            }
            sum += COUNTS[i] * (mean / RAYS - here);
        }
        float line = edges * sum + relief * (path[at - aside] - path[at + aside]);
        float most = line < 0 ? DARKEST : BRIGHTEST;
        return line / (1 + Math.abs(line) / most);
    }

    private static int[][] rings(int stride, double pixel) {
        int[][] rings = new int[RINGS.length][RAYS];
        for (int i = 0; i < RINGS.length; i++) {
            for (int k = 0; k < RAYS; k++) {
                rings[i][k] = offset(2 * StrictMath.PI * k / RAYS, RINGS[i] / pixel, stride);
            }
        }
        return rings;
    }

    private static int offset(double angle, double pixels, int stride) {
        double far = Math.max(1, pixels);
        return (int) Math.round(far * StrictMath.sin(angle)) * stride + (int) Math.round(far * StrictMath.cos(angle));
    }
}
