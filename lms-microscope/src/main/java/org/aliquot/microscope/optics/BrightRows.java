package org.aliquot.microscope.optics;

/** Exposes a frame in bright field, row by row. */
final class BrightRows {

    private static final float GRAIN = 0.006f;

    /** µm to the neighbors that the Laplacian is taken from. */
    private static final double STEP = 0.16;

    private final BrightField light;
    private final Layers layers;
    private final Frame frame;
    private final float[] shade;
    private final float[] slow;
    private final float[] quick;
    private final Noise patches;
    private final Noise clouds;
    private final Dye tone;
    private final Dye white;
    private final int step;
    private final float bend;

    BrightRows(BrightField light, Layers layers, Frame frame) {
        this.light = light;
        this.layers = layers;
        this.frame = frame;
        int width = frame.right() - frame.left();
        shade = new float[width];
        slow = new float[width];
        quick = new float[width];
        var chance = new Chance(frame.seed());
        patches = new Noise(chance);
        clouds = new Noise(chance);
        // no two batches of a stain are alike
        tone = new Dye(chance.near(0.94, 1.06), chance.near(0.94, 1.06), chance.near(0.92, 1.08));
        var empty = light.white();
        white = new Dye(Extinction.of(empty.red()), Extinction.of(empty.green()), Extinction.of(empty.blue()));
        step = (int) Math.max(1, Math.round(STEP / frame.pixel()));
        double wide = step * frame.pixel();
        bend = light.refraction() * (float) ((1 + frame.focus()) * STEP * STEP / (wide * wide));
    }

    void expose(int y) {
        frame.shade(y, light.vignette(), shade);
        frame.drift(y, patches, 60, slow);
        frame.drift(y, clouds, 14, quick);
        float[] red = layers.red();
        float[] green = layers.green();
        float[] blue = layers.blue();
        int grain = frame.grain(y);
        int at = layers.index(frame.left(), y);
        for (int i = 0, x = frame.left(); x < frame.right(); x++, i++, at++) {
            float stain = 1 + light.unevenness() * (slow[i] + 0.4f * quick[i]);
            float lit = shade[i] * (1 + line(at)) * (1 - 0.012f * slow[i] - 0.008f * quick[i]);
            float r = white.red() * lit * Extinction.of(red[at] * stain * tone.red());
            float g = white.green() * lit * Extinction.of(green[at] * stain * tone.green());
            float b = white.blue() * lit * Extinction.of(blue[at] * stain * tone.blue());
            frame.put(x, y, r, g, b, GRAIN, grain);
        }
    }

    private float line(int at) {
        float[] path = layers.path();
        int down = step * layers.stride();
        float curve = path[at - step] + path[at + step] + path[at - down] + path[at + down] - 4 * path[at];
        return Math.min(Math.max(curve * bend, -0.3f), 0.25f);
    }
}
