package org.aliquot.microscope.optics;

/**
 * What lies at one point of the slide, added up by the bodies there: absorbance and optical path. A body adds; it never reads what others put there. Made once per picture and not shared between threads.
 */
public final class Ink {

    final float pixel;
    float red;
    float green;
    float blue;
    float path;

    /** @param pixel side of a pixel in µm; edges are never sharper */
    Ink(float pixel) {
        this.pixel = pixel;
    }

    /** Side of a pixel in µm: what is smaller need not be drawn. */
    public float pixel() {
        return pixel;
    }

    /** How much of the point is within: 0 outside to 1 inside, for the distance to the edge (µm, inside positive) and its softness. */
    public float within(float distance, float softness) {
        float width = Math.max(softness, pixel);
        return Steps.smooth(-0.5f * width, 0.5f * width, distance);
    }

    public void absorb(Dye dye, float amount) {
        red += dye.red() * amount;
        green += dye.green() * amount;
        blue += dye.blue() * amount;
    }

    /** Optical path beyond that of the medium: thickness in µm times the difference of refractive indices. */
    public void retard(float micrometers) {
        path += micrometers;
    }

    void clear() {
        red = 0;
        green = 0;
        blue = 0;
        path = 0;
    }
}
