package org.aliquot.school;

import java.util.HexFormat;

/**
 * A color by how light it looks (0 to 1), how colorful (0 is gray) and its hue in radians; Ottosson, "A perceptual color space
 * for image processing" (2020), as CSS Color 4 has it. What the screen cannot show comes out less colorful, not lighter.
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double LESS = 0.98;

    /** As rounding a component to one of 256 steps forgives. */
    private static final double SLACK = 0.002;

    static Oklch of(String hex) {
        byte[] parts = HexFormat.of().parseHex(hex.substring(1));
        double r = linear(parts[0]);
        double g = linear(parts[1]);
        double b = linear(parts[2]);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x));
    }

    Oklch at(double otherLightness) {
        return new Oklch(Math.clamp(otherLightness, 0, 1), chroma, hue);
    }

    Oklch noMoreColorfulThan(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    /** Relative luminance (WCAG 2) of what the screen shows. */
    double luminance() {
        byte[] parts = HexFormat.of().parseHex(hex().substring(1));
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    String hex() {
        Oklch shown = this;
        while (!shown.fits()) {
            shown = new Oklch(lightness, shown.chroma < 0.001 ? 0 : shown.chroma * LESS, hue);
        }
        double[] parts = shown.linearParts();
        return "#%02x%02x%02x".formatted(step(parts[0]), step(parts[1]), step(parts[2]));
    }

    private boolean fits() {
        for (double part : linearParts()) {
            if (chroma > 0 && (part < -SLACK || part > 1 + SLACK)) {
                return false;
            }
        }
        return true;
    }

    /** Red, green and blue as light. */
    private double[] linearParts() {
        double x = chroma * Math.cos(hue);
        double y = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * x + 0.2158037573 * y, 3);
        double m = Math.pow(lightness - 0.1055613458 * x - 0.0638541728 * y, 3);
        double s = Math.pow(lightness - 0.0894841775 * x - 1.2914855480 * y, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double linear(byte part) {
        double value = (part & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int step(double linear) {
        double part = Math.clamp(linear, 0, 1);
        double value = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
