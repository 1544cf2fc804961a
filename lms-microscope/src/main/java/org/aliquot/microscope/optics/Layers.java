package org.aliquot.microscope.optics;

import java.util.Arrays;

/** What all bodies together put into each pixel of an area. Not thread-safe. */
public final class Layers {

    /** Absorbance of three colors and the optical path. */
    static final int PLAIN = 4;

    /** Those and how much of the colored medium is displaced, for a light that shows it. */
    static final int DISPLACED = 5;

    /** The plain ones and double refraction, for a light that shows it. */
    static final int POLARIZED = 6;

    /** The plain ones and the light given off in three colors. */
    static final int GLOWING = 7;

    private final float[][] planes;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] path;
    private final int width;
    private int left;
    private int top;

    Layers(int width, int height, int number) {
        this.width = width;
        this.planes = new float[number][];
        for (int i = 0; i < number; i++) {
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
        for (float[] plane : planes) {
            Arrays.fill(plane, 0);
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

    int planes() {
        return planes.length;
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

    /** Retardance in nm times the cosine of twice the direction of the slow ray; only for a light that shows it. */
    float[] slow() {
        return planes[4];
    }

    /** The same with the sine. */
    float[] slant() {
        return planes[5];
    }

    /** Share of the medium that bodies take the place of; only for a light that shows it. */
    float[] displaced() {
        return planes[4];
    }

    /** Light given off in one of the three bands of a camera, from red; only for a light that shows it. */
    float[] glow(int band) {
        return planes[4 + band];
    }

    void add(int index, Ink ink) {
        red[index] += ink.red;
        green[index] += ink.green;
        blue[index] += ink.blue;
        path[index] += ink.path;
        if (planes.length == POLARIZED) {
            planes[4][index] += ink.slow;
            planes[5][index] += ink.slant;
        } else if (planes.length == GLOWING) {
            planes[4][index] += ink.glowRed;
            planes[5][index] += ink.glowGreen;
            planes[6][index] += ink.glowBlue;
        } else if (planes.length == DISPLACED) {
            planes[4][index] += ink.displaced;
        }
    }
}
