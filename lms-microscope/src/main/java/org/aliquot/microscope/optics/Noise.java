package org.aliquot.microscope.optics;

/**
 * Smooth noise over a plane (gradient noise, K. Perlin 2002), shifted for each owner; about -1 to 1, mean 0, the same again after 32.
 * It is read from a table of eight values per unit with straight lines between. Thread-safe.
 */
public final class Noise {

    private static final int PERIOD = 32;
    private static final int PER_UNIT = 8;
    private static final int SIDE = PERIOD * PER_UNIT;
    private static final int MASK = SIDE - 1;
    private static final float[] TABLE = Gradients.table(PERIOD, PER_UNIT);

    private final float shiftX;
    private final float shiftY;

    public Noise(Chance chance) {
        this.shiftX = chance.near(PERIOD, 2 * PERIOD) * PER_UNIT;
        this.shiftY = chance.near(PERIOD, 2 * PERIOD) * PER_UNIT;
    }

    public float at(float x, float y) {
        return value(x * PER_UNIT + shiftX, y * PER_UNIT + shiftY);
    }

    /** Noise with a finer one of half the height on it, and so on. */
    public float rough(float x, float y, int octaves) {
        float sum = 0;
        float height = 0.72f;
        float px = x * PER_UNIT + shiftX;
        float py = y * PER_UNIT + shiftY;
        for (int i = 0; i < octaves; i++) {
            sum += height * value(px, py);
            height *= 0.5f;
            px = px * 2.03f + 17.3f;
            py = py * 2.03f + 5.1f;
        }
        return sum;
    }

    private static float value(float x, float y) {
        int ix = (int) (x + (1 << 14)) - (1 << 14);
        int iy = (int) (y + (1 << 14)) - (1 << 14);
        float fx = x - ix;
        float fy = y - iy;
        int row = (iy & MASK) * SIDE;
        int below = (iy + 1 & MASK) * SIDE;
        int left = ix & MASK;
        int right = ix + 1 & MASK;
        float a = TABLE[row + left];
        float c = TABLE[below + left];
        float top = a + (TABLE[row + right] - a) * fx;
        float bottom = c + (TABLE[below + right] - c) * fx;
        return top + (bottom - top) * fy;
    }
}
