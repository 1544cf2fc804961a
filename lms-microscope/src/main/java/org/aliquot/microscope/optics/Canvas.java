package org.aliquot.microscope.optics;

/** Pixels that are written on in one color. */
final class Canvas {

    private static final int DOTS_HIGH = 8;

    private final int[] rgb;
    private final int width;
    private final int ink;

    Canvas(int[] rgb, int width, int ink) {
        this.rgb = rgb;
        this.width = width;
        this.ink = ink;
    }

    /** Columns of dots of so many pixels; the lowest bit is the top. */
    void dots(int[] columns, int x, int y, int unit) {
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < DOTS_HIGH; row++) {
                if ((columns[column] >> row & 1) != 0) {
                    fill(x + column * unit, y + row * unit, unit, unit);
                }
            }
        }
    }

    void fill(int left, int top, int wide, int high) {
        for (int y = Math.max(0, top); y < Math.min(top + high, rgb.length / width); y++) {
            for (int x = Math.max(0, left); x < Math.min(left + wide, width); x++) {
                rgb[y * width + x] = ink;
            }
        }
    }
}
