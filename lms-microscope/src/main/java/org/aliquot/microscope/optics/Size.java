package org.aliquot.microscope.optics;

/** From the smallest usual extent to the greatest, in µm, or in mm where it is seen with the eye. */
public record Size(double low, double high) {
    public Size {
        if (low <= 0 || high < low) {
            throw new IllegalArgumentException("sizes go from small to great, not from " + low + " to " + high);
        }
    }

    public double draw(Chance chance) {
        return chance.about((low + high) / 2, (high - low) / 6);
    }
}
