package org.aliquot.school;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The color of buttons and links, as a school chose it for the light.
 *
 * @param hex such as {@code #4b2e83}, in small letters
 */
public record Accent(String hex) {

    /** Of words on what is behind them (WCAG 2, AA). */
    public static final double LEAST_CONTRAST = 4.5;

    /** In steps of OKLCH's lightness: smaller than anybody sees. */
    private static final double STEP = 0.0025;

    public Accent {
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("Not a color: " + hex);
        }
    }

    /** Empty for what is no color; the number sign may be left out. */
    public static Optional<Accent> parse(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return text.matches("#?[0-9a-f]{6}")
                ? Optional.of(new Accent(text.startsWith("#") ? text : "#" + text))
                : Optional.empty();
    }

    /** Whether words in this color can be read on the pages, and white words on it. */
    public boolean isReadable() {
        return contrast() >= LEAST_CONTRAST;
    }

    /** With the darkest that stands behind it in the light, its own tint: on paper and with white it is higher. */
    public double contrast() {
        return Contrast.of(shade(), new Shades(this).light().tint());
    }

    /** This one, or the lightest of its hue below it that can be read. */
    public Accent nearestReadable() {
        Accent near = this;
        for (Oklch shade = shade(); !near.isReadable(); near = new Accent(shade.hex())) {
            shade = shade.at(shade.lightness() - STEP);
        }
        return near;
    }

    Oklch shade() {
        return Oklch.of(hex);
    }
}
