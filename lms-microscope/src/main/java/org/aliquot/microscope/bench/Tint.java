package org.aliquot.microscope.bench;

/** A color as a screen shows it, 0 to 1 in each channel. */
public record Tint(float red, float green, float blue) {

    public Tint mixed(Tint other, float share) {
        return new Tint(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    public Tint times(float light) {
        return new Tint(red * light, green * light, blue * light);
    }
}
