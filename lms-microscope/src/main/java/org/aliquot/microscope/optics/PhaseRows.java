package org.aliquot.microscope.optics;

/** Exposes a frame in phase contrast, row by row. */
final class PhaseRows {

    /** Radians for an optical path of 1 µm as bodies give it: they are drawn for bright field, where edges must be seen. */
    private static final float RADIANS = 2.7f;

    /** Sines for a full turn, and for the quarter behind it. */
    private static final int TURN = 1 << 12;

    private static final float[] SINES = new float[TURN + TURN / 4];
    private static final float PER_RADIAN = (float) (TURN / (2 * StrictMath.PI));
    private static final float GRAIN = 0.009f;
    private static final float VIGNETTE = 0.1f;
    /** Of the light of the empty slide, towards which halos go. */
    private static final float BRIGHTEST = 4;

    /** Phase contrast is used with a green filter or in gray: colors count less. */
    private static final float COLOR = 0.6f;

    static {
        for (int i = 0; i < SINES.length; i++) {
            SINES[i] = (float) StrictMath.sin(i * 2 * StrictMath.PI / TURN);
        }
    }

    private final PhaseContrast light;
    private final Layers layers;
    private final Frame frame;
    private final int width;
    private final int reach;
    private final float[] cos;
    private final float[] sin;
    private final float[] straightCos;
    private final float[] straightSin;
    private final float[] shade;

    PhaseRows(PhaseContrast light, Surround surround, Layers layers, Frame frame) {
        this.light = light;
        this.layers = layers;
        this.frame = frame;
        this.width = frame.right() - frame.left();
        this.reach = surround.reach();
        int wide = width + 2 * reach;
        int high = frame.bottom() - frame.top() + 2 * reach;
        cos = new float[wide * high];
        sin = new float[wide * high];
        for (int y = 0; y < high; y++) {
            int at = layers.index(frame.left() - reach, frame.top() - reach + y);
            for (int x = 0; x < wide; x++, at++) {
                int phase = Math.round(RADIANS * PER_RADIAN * layers.path()[at]) & TURN - 1;
                cos[y * wide + x] = SINES[phase + TURN / 4];
                sin[y * wide + x] = SINES[phase];
            }
        }
        straightCos = surround.of(cos, wide);
        straightSin = surround.of(sin, wide);
        shade = new float[width];
    }

    void expose(int y) {
        frame.shade(y, VIGNETTE, shade);
        int grain = frame.grain(y);
        int at = layers.index(frame.left(), y);
        int there = (y - frame.top() + reach) * (width + 2 * reach) + reach;
        int mean = (y - frame.top()) * width;
        for (int i = 0; i < width; i++) {
            float lit = shade[i] * lit(there + i, mean + i);
            frame.put(
                    frame.left() + i,
                    y,
                    lit * through(light.gray().red(), layers.red()[at + i]),
                    lit * through(light.gray().green(), layers.green()[at + i]),
                    lit * through(light.gray().blue(), layers.blue()[at + i]),
                    GRAIN,
                    grain);
        }
    }

    /** 1 for the empty slide. */
    private float lit(int there, int mean) {
        float a = light.weakened();
        float real = cos[there] - straightCos[mean] + a * straightSin[mean];
        float imaginary = sin[there] - straightSin[mean] - a * straightCos[mean];
        float bright = (real * real + imaginary * imaginary) / (a * a);
        return bright * BRIGHTEST / (BRIGHTEST - 1 + bright);
    }

    private static float through(float empty, float absorbance) {
        return Extinction.of(empty + COLOR * Math.max(0, absorbance));
    }
}
