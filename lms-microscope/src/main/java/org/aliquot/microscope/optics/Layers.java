package org.aliquot.microscope.optics;

import java.util.Arrays;

/** What all bodies together put into each pixel of an area. Not thread-safe. */
public final class Layers {

    static final int PLANES = 4;

    private final float[][] planes = new float[PLANES][];
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] path;
    private final int width;
    private int left;
    private int top;

    Layers(int width, int height) {
        this.width = width;
        for (int i = 0; i < PLANES; i++) {
            planes[i] = new float[width * height];
        }
        red = planes[0];
        green = planes[1];
        blue = planes[2];
        path = planes[3];
    }

    void moveTo(int newLeft, int newTop) {
        left = newLeft;
        top = newTop;
        for (int i = 0; i < PLANES; i++) {
            Arrays.fill(planes[i], 0);
        }
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return planes[0].length / width;
    }

    float[] plane(int i) {
        return planes[i];
    }

    /** Where a pixel of the slide lies in each plane. */
    public int index(int x, int y) {
        return (y - top) * width + x - left;
    }

    /** Pixels from one to the one below. */
    public int stride() {
        return width;
    }

    public float[] red() {
        return red;
    }

    public float[] green() {
        return green;
    }

    public float[] blue() {
        return blue;
    }

    public float[] path() {
        return path;
    }

    void add(int index, Ink ink) {
        red[index] += ink.red;
        green[index] += ink.green;
        blue[index] += ink.blue;
        path[index] += ink.path;
    }
}
