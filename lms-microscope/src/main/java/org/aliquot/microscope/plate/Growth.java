package org.aliquot.microscope.plate;

import java.util.Arrays;
import java.util.List;
import org.aliquot.microscope.bench.Tint;

/** Some rows of a plate: what grew there, and what it changed. Not thread-safe. */
final class Growth {

    /** mm above the agar. */
    final float[] height;

    /** How much of the agar is hidden. */
    final float[] cover;

    final float[] red;
    final float[] green;
    final float[] blue;
    final float[] gloss;
    final float[] metal;

    private final List<Change> changes;
    private final float[][] changed;
    private final int left;
    private final int width;
    private final float pixel;
    private int top;

    /**
     * @param left first column in pixels of the plate, whose middle is at 0
     * @param pixel mm
     */
    Growth(int left, int width, int high, float pixel, List<Change> changes) {
        this.left = left;
        this.width = width;
        this.pixel = pixel;
        this.changes = changes;
        int all = width * high;
        height = new float[all];
        cover = new float[all];
        red = new float[all];
        green = new float[all];
        blue = new float[all];
        gloss = new float[all];
        metal = new float[all];
        changed = new float[changes.size()][all];
    }

    void moveTo(int row) {
        top = row;
        for (float[] plane : List.of(height, cover, red, green, blue, gloss, metal)) {
            Arrays.fill(plane, 0);
        }
        for (float[] plane : changed) {
            Arrays.fill(plane, 0);
        }
    }

    int left() {
        return left;
    }

    int right() {
        return left + width;
    }

    int top() {
        return top;
    }

    int bottom() {
        return top + height.length / width;
    }

    int stride() {
        return width;
    }

    float pixel() {
        return pixel;
    }

    int index(int x, int y) {
        return (y - top) * width + x - left;
    }

    float[] changed(int i) {
        return changed[i];
    }

    float[] changed(Change change) {
        return changed[changes.indexOf(change)];
    }

    /** Adds to what was changed already: two half changes are three quarters of one. */
    void change(float[] plane, int at, float much) {
        plane[at] += (1 - plane[at]) * much;
    }

    /** Two that touch run into each other, without a crease. */
    private static float joined(float one, float other) {
        float most = Math.max(one, other);
        float least = Math.min(one, other);
        if (least <= 0) {
            return most;
        }
        float near = 1 - (most - least) / most;
        return most + 0.22f * near * near * least;
    }

    /** What must be laid over a place so that no more of the agar is hidden there than so much, or than was before. */
    float missing(int at, float hidden) {
        float before = cover[at];
        return hidden > before ? (hidden - before) / (1 - before) : 0;
    }

    /**
     * Lays growth over what is there: it joins what it touches.
     *
     * @param way 0 in the middle of a colony, 1 at its edge
     * @param hidden share of what lies under it that is not seen
     */
    void grow(int at, float high, float hidden, Coat coat, float way) {
        float before = height[at];
        height[at] = joined(before, high);
        float left = 1 - hidden;
        cover[at] = hidden + cover[at] * left;
        red[at] = hidden
                        * (coat.middle().red()
                                + (coat.edge().red() - coat.middle().red()) * way)
                + red[at] * left;
        green[at] = hidden
                        * (coat.middle().green()
                                + (coat.edge().green() - coat.middle().green()) * way)
                + green[at] * left;
        blue[at] = hidden
                        * (coat.middle().blue()
                                + (coat.edge().blue() - coat.middle().blue()) * way)
                + blue[at] * left;
        gloss[at] = Math.max(gloss[at], coat.gloss() * Math.min(1, 4 * hidden));
        metal[at] = Math.max(metal[at], coat.metal() * hidden);
    }

    /** Takes away what grew at a place. */
    void clear(int at, float share) {
        height[at] *= 1 - share;
        gloss[at] *= 1 - share;
        metal[at] *= 1 - share;
    }

    /** Changes the color of what lies there. */
    void print(int at, Tint tint, float share) {
        red[at] += share * (tint.red() - red[at]);
        green[at] += share * (tint.green() - green[at]);
        blue[at] += share * (tint.blue() - blue[at]);
    }
}
