package org.aliquot.microscope.optics;

/**
 * The light that one part of a fluorescent dye gives off, as the three bands of a camera see it behind a barrier filter. No theme
 * changes it.
 */
public record Glow(float red, float green, float blue) {

    /** Greatest at 520 nm: apple green. */
    public static final Glow FLUORESCEIN = new Glow(0.34f, 1, 0.2f);

    /** Auramine O with a long-pass filter, greatest at 500 to 550 nm with a long tail: yellow. */
    public static final Glow AURAMINE = new Glow(0.78f, 1, 0.16f);

    /** What proteins and glass give off by themselves. */
    public static final Glow DULL = new Glow(0.34f, 0.6f, 0.3f);

    public Glow times(double amount) {
        float k = (float) amount;
        return new Glow(red * k, green * k, blue * k);
    }
}
