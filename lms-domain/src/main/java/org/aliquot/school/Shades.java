package org.aliquot.school;

/**
 * What an accent becomes in the light and in the dark: of its hue, as light as the shades that the design has for the color of
 * its own, so that whatever can be read with that can be read with this.
 */
public record Shades(Accent accent) {

    /**
     * @param words buttons and links
     * @param strong where they are pointed at, and on the tint
     * @param tint behind what is chosen
     * @param on words on buttons
     * @param block the one filled block of a page
     * @param band behind lines of charts
     */
    record Scheme(Oklch words, Oklch strong, Oklch tint, Oklch on, Oklch block, Oklch band) {}

    /** As CSS has them. */
    public record Colors(String words, String strong, String tint, String on, String block, String band) {

        private static Colors of(Scheme scheme) {
            return new Colors(
                    scheme.words().hex(),
                    scheme.strong().hex(),
                    scheme.tint().hex(),
                    scheme.on().hex(),
                    scheme.block().hex(),
                    scheme.band().hex());
        }
    }

    private static final double STRONGER = 0.075;
    private static final double DARKEST = 0.15;

    public Colors inTheLight() {
        return Colors.of(light());
    }

    public Colors inTheDark() {
        return Colors.of(dark());
    }

    Scheme light() {
        Oklch chosen = accent.shade();
        return new Scheme(
                chosen,
                chosen.at(Math.max(Math.min(DARKEST, chosen.lightness()), chosen.lightness() - STRONGER)),
                shade(0.948, 0.022),
                shade(0.99, 0.004),
                shade(Math.min(0.285, chosen.lightness()), 0.098),
                shade(0.875, 0.045));
    }

    Scheme dark() {
        return new Scheme(
                shade(0.76, 0.105),
                shade(0.83, 0.085),
                shade(0.30, 0.058),
                shade(0.19, 0.05),
                shade(0.275, 0.075),
                shade(0.40, 0.075));
    }

    private Oklch shade(double lightness, double most) {
        return accent.shade().at(lightness).noMoreColorfulThan(most);
    }
}
