package org.aliquot.microscope.optics;

/** Pixels 0xRRGGBB in rows from the top. */
public final class Picture {

    private final int width;
    private final int height;
    private final int[] rgb;

    public Picture(int width, int height, int[] rgb) {
        if (rgb.length != width * height) {
            throw new IllegalArgumentException(rgb.length + " pixels are no " + width + " x " + height);
        }
        this(rgb.clone(), width, height);
    }

    private Picture(int[] rgb, int width, int height) {
        this.rgb = rgb;
        this.width = width;
        this.height = height;
    }

    /** Keeps the pixels, which nobody else changes. */
    static Picture of(int width, int height, int[] rgb) {
        return new Picture(rgb, width, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return rgb[y * width + x];
    }

    /** A copy of the pixels. */
    public int[] rgb() {
        return rgb.clone();
    }
}
