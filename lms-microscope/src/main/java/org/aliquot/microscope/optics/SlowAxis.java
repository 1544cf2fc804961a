package org.aliquot.microscope.optics;

/** A bar with two heads in the upper left corner, along the slow axis of the compensator: from the lower left to the upper right. */
final class SlowAxis {

    /** Ends as a share of the side: clear of what lies apart from the edges. */
    private static final double NEAR = 0.02;

    private static final double FAR = 0.095;

    private SlowAxis() {}

    static Picture on(Picture picture, int ink) {
        int[] rgb = picture.rgb();
        int unit = Math.max(1, picture.width() / 400);
        int near = (int) Math.round(picture.width() * NEAR);
        int far = (int) Math.round(picture.width() * FAR);
        int head = (far - near) / 3;
        var canvas = new Canvas(rgb, picture.width(), ink);
        for (int i = near; i <= far; i++) {
            canvas.fill(i - unit, near + far - i - unit, 2 * unit + 1, 2 * unit + 1);
        }
        canvas.fill(near - unit, far - head, 2 * unit + 1, head + unit + 1);
        canvas.fill(near - unit, far - unit, head + unit + 1, 2 * unit + 1);
        canvas.fill(far - unit, near - unit, 2 * unit + 1, head + unit + 1);
        canvas.fill(far - head, near - unit, head + unit + 1, 2 * unit + 1);
        return Picture.of(picture.width(), picture.height(), rgb);
    }
}
