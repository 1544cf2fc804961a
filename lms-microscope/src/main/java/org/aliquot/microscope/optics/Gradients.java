package org.aliquot.microscope.optics;

/** A table of gradient noise that repeats itself. */
final class Gradients {

    private static final int TURNS = 256;

    private final int period;
    private final int seed;
    private final float[] cos = new float[TURNS];
    private final float[] sin = new float[TURNS];

    private Gradients(int period, int seed) {
        this.period = period;
        this.seed = seed;
        for (int i = 0; i < TURNS; i++) {
            cos[i] = (float) (1.5 * StrictMath.cos(2 * StrictMath.PI * i / TURNS));
            sin[i] = (float) (1.5 * StrictMath.sin(2 * StrictMath.PI * i / TURNS));
        }
    }

    static float[] table(int period, int perUnit) {
        var gradients = new Gradients(period, 0x6e6f6973);
        int side = period * perUnit;
        float[] table = new float[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                table[y * side + x] = gradients.at(x / (float) perUnit, y / (float) perUnit);
            }
        }
        return table;
    }

    private float at(float x, float y) {
        int ix = (int) x;
        int iy = (int) y;
        float fx = x - ix;
        float fy = y - iy;
        float sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
        float sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
        float top = Steps.mix(dot(ix, iy, fx, fy), dot(ix + 1, iy, fx - 1, fy), sx);
        float bottom = Steps.mix(dot(ix, iy + 1, fx, fy - 1), dot(ix + 1, iy + 1, fx - 1, fy - 1), sx);
        return Steps.mix(top, bottom, sy);
    }

    private float dot(int x, int y, float fx, float fy) {
        int turn = Hash.cell(x % period, y % period, seed) & (TURNS - 1);
        return cos[turn] * fx + sin[turn] * fy;
    }
}
