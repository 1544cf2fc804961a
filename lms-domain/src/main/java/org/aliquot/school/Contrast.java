package org.aliquot.school;

/** Of two colors, as WCAG 2 counts it: 1 for the same, 21 for black on white. */
final class Contrast {

    private static final double GLARE = 0.05;

    private Contrast() {}

    static double of(Oklch one, Oklch other) {
        double a = one.luminance() + GLARE;
        double b = other.luminance() + GLARE;
        return Math.max(a, b) / Math.min(a, b);
    }
}
