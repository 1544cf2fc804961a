package org.aliquot.microscope.optics;

/** A bar of a round length, with its number of µm over it, or of mm from the first one on. */
public final class ScaleBar {

    private static final double[] LENGTHS = {
        50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1
    };
    private static final int MILLIMETER = 1_000;
    private static final String SIGNS = "0125 µm";
    /** Five columns of seven dots for each of the signs; the lowest bit is the top. */
    private static final int[][] DOTS = {
        {0x3e, 0x51, 0x49, 0x45, 0x3e},
        {0x00, 0x42, 0x7f, 0x40, 0x00},
        {0x62, 0x51, 0x49, 0x49, 0x46},
        {0x27, 0x45, 0x45, 0x45, 0x39},
        {0x00, 0x00, 0x00, 0x00, 0x00},
        {0xfc, 0x20, 0x40, 0x40, 0x7c},
        {0x7c, 0x04, 0x78, 0x04, 0x78},
    };

    private ScaleBar() {}

    /** The picture with a bar of that color (0xRRGGBB) in its lower right corner, at most a quarter of its width long. */
    public static Picture on(Picture picture, double pixel, int ink) {
        int[] rgb = picture.rgb();
        double length = LENGTHS[LENGTHS.length - 1];
        for (int i = LENGTHS.length - 1; i >= 0; i--) {
            length = LENGTHS[i] / pixel <= picture.width() / 4.0 ? LENGTHS[i] : length;
        }
        int span = (int) Math.round(length / pixel);
        int unit = Math.max(1, picture.width() / 400);
        int right = picture.width() - 8 * unit;
        int bottom = picture.height() - 8 * unit;
        var canvas = new Canvas(rgb, picture.width(), ink);
        canvas.fill(right - span, bottom - 3 * unit, span, 3 * unit);
        String words = length < MILLIMETER ? (int) length + " µm" : (int) (length / MILLIMETER) + " mm";
        int x = right - span / 2 - words.length() * 3 * unit;
        for (int i = 0; i < words.length(); i++) {
            canvas.dots(DOTS[SIGNS.indexOf(words.charAt(i))], x + i * 6 * unit, bottom - 13 * unit, unit);
        }
        return Picture.of(picture.width(), picture.height(), rgb);
    }
}
