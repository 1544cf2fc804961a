package org.aliquot.microscope.optics;

/**
 * What part of a slide is looked at, and how closely.
 *
 * @param x left edge in µm; views of one zoom share one grid of pixels, to whose next line it is moved
 * @param y upper edge in µm
 * @param pixel µm per pixel
 * @param width in pixels
 * @param height in pixels
 * @param focus height of the plane in focus over the middle of the layer in µm
 */
public record View(double x, double y, double pixel, int width, int height, double focus) {
    public View {
        if (!(pixel > 0) || width < 1 || height < 1 || (long) width * height > 40_000_000L) {
            throw new IllegalArgumentException("no view of " + width + " x " + height + " pixels of " + pixel + " µm");
        }
    }

    public int left() {
        return (int) Math.round(x / pixel);
    }

    public int top() {
        return (int) Math.round(y / pixel);
    }
}
