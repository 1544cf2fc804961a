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

    /** The mean of each square of so many pixels along its side; what is left at the edges is cut off. */
    public Picture shrunk(int by) {
        if (by == 1) {
            return this;
        }
        int[] means = new int[width / by * (height / by)];
        for (int y = 0, i = 0; y < height / by; y++) {
            for (int x = 0; x < width / by; x++, i++) {
                means[i] = mean(x * by, y * by, by);
            }
        }
        return of(width / by, height / by, means);
    }

    private int mean(int left, int top, int side) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int color = rgb[y * width + x];
                red += color >> 16;
                green += color >> 8 & 255;
                blue += color & 255;
            }
        }
        int half = side * side / 2;
        int all = side * side;
        return (red + half) / all << 16 | (green + half) / all << 8 | (blue + half) / all;
    }

    /** A copy of the pixels. */
    public int[] rgb() {
        return rgb.clone();
    }
}
