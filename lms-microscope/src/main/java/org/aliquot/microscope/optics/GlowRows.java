package org.aliquot.microscope.optics;

/** Exposes a frame of light given off, row by row. */
final class GlowRows {

    private static final int BANDS = 3;
    private static final float GRAIN = 0.006f;
    /** Grain of light itself, which grows with its root. */
    private static final float SHOT = 0.016f;

    private final Fluorescence light;
    private final Layers layers;
    private final Frame frame;
    private final int width;
    private final float[][] around = new float[BANDS][];
    private final float[] shade;
    private final float[] clouds;
    private final Noise slow;
    private final float exposure;

    GlowRows(Fluorescence light, Surround surround, Layers layers, Frame frame) {
        this.light = light;
        this.layers = layers;
        this.frame = frame;
        width = frame.right() - frame.left();
        for (int band = 0; band < BANDS; band++) {
            around[band] = around(layers.glow(band), surround);
        }
        shade = new float[width];
        clouds = new float[width];
        var chance = new Chance(frame.seed());
        slow = new Noise(chance);
        exposure = chance.near(0.88, 1.12);
    }

    private float[] around(float[] glow, Surround surround) {
        int reach = surround.reach();
        int wide = width + 2 * reach;
        int high = frame.bottom() - frame.top() + 2 * reach;
        float[] part = new float[wide * high];
        for (int y = 0; y < high; y++) {
            int at = layers.index(frame.left() - reach, frame.top() - reach + y);
            System.arraycopy(glow, at, part, y * wide, wide);
        }
        return surround.of(part, wide);
    }

    void expose(int y) {
        frame.shade(y, light.falloff(), shade);
        frame.drift(y, slow, 50, clouds);
        int grain = frame.grain(y);
        int at = layers.index(frame.left(), y);
        int mean = (y - frame.top()) * width;
        for (int i = 0; i < width; i++) {
            float lit = exposure * shade[i];
            float dark = 1 + 0.3f * clouds[i];
            float red = seen(lit, 0, at + i, mean + i, light.dark().red() * dark);
            float green = seen(lit, 1, at + i, mean + i, light.dark().green() * dark);
            float blue = seen(lit, 2, at + i, mean + i, light.dark().blue() * dark);
            float height = GRAIN + SHOT * (float) Math.sqrt(green);
            frame.put(frame.left() + i, y, red, green, blue, height, grain);
        }
    }

    private float seen(float lit, int band, int at, int mean, float dark) {
        float own = layers.glow(band)[at];
        return 1 - Extinction.of(lit * (own + light.haze() * (around[band][mean] - own) + dark));
    }
}
