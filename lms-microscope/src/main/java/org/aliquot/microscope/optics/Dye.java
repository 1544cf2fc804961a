package org.aliquot.microscope.optics;

/**
 * What one part of a dye takes from light.
 *
 * @param red natural-logarithm absorbance in the red band of a camera (about 600 nm), 0 or more
 * @param green in the green band (about 540 nm)
 * @param blue in the blue band (about 460 nm)
 */
public record Dye(float red, float green, float blue) {

    /** A dye that turns white light into this color where one part of it lies. */
    static Dye seen(int red, int green, int blue) {
        return new Dye(depth(red), depth(green), depth(blue));
    }

    private static float depth(int value) {
        return (float) -StrictMath.log(Math.max(value, 1) / 255.0);
    }

    public Dye mixed(Dye other, double share) {
        float k = (float) share;
        return new Dye(red + (other.red - red) * k, green + (other.green - green) * k, blue + (other.blue - blue) * k);
    }

    public Dye times(double amount) {
        float k = (float) amount;
        return new Dye(red * k, green * k, blue * k);
    }
}
